import { useNavigate } from 'react-router'
import type { ThreadKind } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { openThread } from './commands.ts'

/** Opens the room of a subject and goes there; where there is one it is found. `subject` is the global id. */
export function OpenThread({
  kind,
  subject,
  children = 'Open the thread',
}: {
  kind: ThreadKind
  subject: string
  children?: string
}) {
  const navigate = useNavigate()
  const [open, opening, refusal] = useCommand(openThread)
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button
        look="secondary"
        busy={opening}
        onClick={async () => {
          const outcome = await open({ input: { kind, subject } })
          if (outcome.ok) await navigate(paths.thread(outcome.ok.reference))
        }}
      >
        {children}
      </Button>
    </>
  )
}
