import type { CurationPartsFragment } from '../gql/graphql.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { InviteForm } from './invite-form.tsx'
import { filterWords } from './supplier-filter.ts'

type Props = { curation: CurationPartsFragment; after(): void }
/** Who was invited with which words, and for managers the next invitation. Who proposes stands nowhere. */
export function Invitations({ curation, after }: Props) {
  const { invitations, invited } = curation
  return (
    <>
      <h2 className="govuk-heading-m">Invited suppliers</h2>
      {invitations.length === 0 ? <p className="govuk-body">Nobody has been invited yet.</p> : null}
      {invitations.map((sent) => (
        <section key={sent.at} aria-label={`${sent.invited} invited`}>
          <p className="govuk-body">
            <strong>{sent.invited} invited</strong>, {sent.small} of them small or medium, <Time at={sent.at} />.{' '}
            {filterWords(sent)}
          </p>
          <Paragraphs text={sent.text} />
          {sent.extras.map(({ organisation, reason }) => (
            <p className="govuk-body-s" key={organisation.id}>
              Picked by hand: {organisation.name}. {reason}
            </p>
          ))}
        </section>
      ))}
      {invited.length > 0 ? (
        <Details summary="Who was invited">
          <p className="govuk-body-s">{invited.map(({ name }) => name).join(', ')}</p>
          <p className="govuk-body-s">Who of them proposes is sealed, to you too.</p>
        </Details>
      ) : null}
      {curation.actions.includes('invite') ? <InviteForm curation={curation} after={after} /> : null}
    </>
  )
}
