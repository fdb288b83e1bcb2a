import type { PartnershipTerms } from '../../schema/partnerships.ts'
import { longDate } from '../time.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { measureInWords, principleNames } from './words.ts'
import { type Partnership, partyName } from './workspace-query.ts'

/** All that is agreed on, to be read in one go before confirming it. */
export function Terms({ partnership, terms }: { partnership: Partnership; terms: PartnershipTerms }) {
  const { objectives, milestones, commitments, intellectualProperty, startsOn, endsOn, leads } = terms
  const written = commitments.filter(({ text }) => text)
  return (
    <div className="cb-terms">
      <h3 className="govuk-heading-s">Objectives</h3>
      <ul className="govuk-list govuk-list--bullet">
        {objectives.map(({ id, text, measure }) => (
          <li key={id}>
            {text}
            {measure.name ? <span className="cb-muted"> {measureInWords(measure)}</span> : null}
          </li>
        ))}
      </ul>
      <h3 className="govuk-heading-s">Milestones</h3>
      {milestones.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {milestones.map(({ id, title, dueOn, ownerId }) => (
            <li key={id}>
              {title}
              <span className="cb-muted">
                . {partyName(partnership, ownerId)}, {dueOn ? longDate(dueOn) : 'no date yet'}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body cb-muted">None yet. They can be added while it is active too.</p>
      )}
      <h3 className="govuk-heading-s">Commitments</h3>
      {written.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {written.map(({ principle, text }) => (
            <li key={principle}>
              <strong>{principleNames[principle]}:</strong> {text}
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body cb-muted">None written yet.</p>
      )}
      <h3 className="govuk-heading-s">Intellectual property</h3>
      {intellectualProperty ? (
        <Paragraphs text={intellectualProperty} />
      ) : (
        <p className="govuk-body cb-muted">Nothing written yet.</p>
      )}
      <h3 className="govuk-heading-s">Leads and dates</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {startsOn ? longDate(startsOn) : 'No start yet'} to {endsOn ? longDate(endsOn) : 'no end yet'}
        </li>
        {leads.map(({ organisationId, lead, deputy }) => (
          <li key={organisationId}>
            {partyName(partnership, organisationId)}: {lead || 'nobody named yet'}
            {deputy ? `, deputy ${deputy}` : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
