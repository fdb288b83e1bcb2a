import { Paragraphs } from '../ui/paragraphs.tsx'
import { Time } from '../ui/time.tsx'
import type { Commitment, Evidence } from './query.ts'

/** What was given, the last first, with what somebody outside the organisation says of it. */
export function EvidenceList({ commitment: { evidence, organisation, state } }: { commitment: Commitment }) {
  if (state === 'proposed' || state === 'withdrawn') return null
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {evidence.length === 0 ? (
        <p className="govuk-body cb-muted">None yet. {organisation.name} gives it when the commitment is kept.</p>
      ) : (
        evidence.toReversed().map((one) => <Given key={one.givenAt} one={one} name={organisation.name} />)
      )}
    </section>
  )
}

function Given({ one, name }: { one: Evidence; name: string }) {
  return (
    <article className="govuk-!-margin-bottom-6">
      <div className="cb-reading">
        <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
          {name}, <Time at={one.givenAt} form="day" />
        </p>
        <Paragraphs text={one.text} />
        {one.link ? (
          <p className="govuk-body">
            <a className="govuk-link" href={one.link} rel="noreferrer nofollow">
              {one.link.replace(/^https:\/\//, '')}
            </a>
          </p>
        ) : null}
        {one.acceptedAt && one.validUntil ? (
          <p className="govuk-body">
            <strong>Accepted</strong> by {one.acceptedBy?.name ?? 'a Charter body'} on{' '}
            <Time at={one.acceptedAt} form="day" />. It holds until <Time at={one.validUntil} form="day" />.
          </p>
        ) : null}
      </div>
      {one.dispute ? <BothTexts one={one} name={name} /> : null}
    </article>
  )
}

/** Dispute and reply side by side, in equal size; one after the other on a phone. */
const BothTexts = ({ one, name }: { one: Evidence; name: string }) => (
  <div className="cb-columns cb-columns--two">
    <section aria-label="Dispute">
      <h3 className="govuk-heading-s">Why {one.disputedBy?.name ?? 'a Charter body'} did not accept it</h3>
      <Paragraphs text={one.dispute ?? ''} />
    </section>
    <section aria-label="Reply">
      <h3 className="govuk-heading-s">What {name} replies</h3>
      {one.reply ? (
        <Paragraphs text={one.reply} />
      ) : (
        <p className="govuk-body">It has not replied yet. It may at any time.</p>
      )}
    </section>
  </div>
)
