import { Link } from 'react-router'
import type { PreferencesQuery } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { TextButton } from '../ui/button.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { unwatchMutation } from './watch-button.tsx'

/** What one watches, with a way to stop. */
export function Watches({ watches, reload }: { watches: PreferencesQuery['watches']; reload(): void }) {
  const [unwatch, stopping] = useCommand(unwatchMutation)
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">What you watch</h2>
      <p className="govuk-body">Nobody else can see this, not your colleagues and not the force.</p>
      {watches.length > 0 ? (
        <RowList label="What you watch" rows={watches} keyOf={(watch) => watch.id}>
          {(watch) => (
            <p className="govuk-body govuk-!-margin-bottom-0">
              <Link className="govuk-link" to={watch.path}>
                {watch.label}
              </Link>{' '}
              <TextButton
                busy={stopping}
                onClick={async () => {
                  const { ok } = await unwatch({ input: { kind: watch.kind, what: watch.what } })
                  if (ok) reload()
                }}
              >
                Stop watching<span className="govuk-visually-hidden"> {watch.label}</span>
              </TextButton>
            </p>
          )}
        </RowList>
      ) : (
        <EmptyState title="You watch nothing yet.">
          <Link className="govuk-link" to={paths.challenges()}>
            Find a challenge
          </Link>{' '}
          or a search to watch.
        </EmptyState>
      )}
    </section>
  )
}
