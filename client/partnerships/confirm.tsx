import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { useNow } from '../ui/now.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { confirmPartnership } from './commands.ts'
import { StandstillFirst, waitsForStandstill } from './standstill-first.tsx'
import type { Open } from './workspace.tsx'
import type { Partnership } from './workspace-query.ts'

/** Confirms what stands above, for one's own organisation: the exact revision that was read. */
export function Confirm({
  partnership,
  inside,
  reload,
  own,
  missing,
}: Open & { own: Partnership['parties'][number]; missing: readonly string[] }) {
  const [confirm, confirming, refusal] = useCommand(confirmPartnership)
  const now = useNow()
  const others = partnership.parties.filter(({ key, confirmed }) => key !== own.key && !confirmed)
  const waiting = others.map(({ organisation }) => organisation.name).join(' and ')
  if (own.confirmed)
    return (
      <InsetText>
        {own.organisation.name} has confirmed these words. Waiting for {waiting}.
      </InsetText>
    )
  if (!partnership.actions.includes('confirm')) return null
  if (others.length === 0 && waitsForStandstill(partnership, now)) return <StandstillFirst partnership={partnership} />
  return (
    <>
      <ErrorSummary refusal={refusal} />
      {missing.length > 0 ? (
        <div className="govuk-inset-text">
          <p className="govuk-body">Before you can confirm:</p>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map((message) => (
              <li key={message}>{message}.</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="govuk-body">
          You confirm exactly what stands above (revision {inside.revision}).{' '}
          {waiting
            ? `It becomes active when ${waiting} has confirmed too.`
            : 'You are the last: with this it becomes active.'}
        </p>
      )}
      <Button
        busy={confirming}
        onClick={async () => {
          await confirm({ id: partnership.id, revision: inside.revision })
          reload()
        }}
      >
        {`Confirm for ${own.organisation.name}`}
      </Button>
    </>
  )
}
