import { useNavigate } from 'react-router'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { formPartnership } from './commands.ts'

/** Begins a partnership from a proposal and goes to its terms. `proposal` is the global id, `who` the other side. */
export function FormPartnership({ proposal, who }: { proposal: string; who: string }) {
  const navigate = useNavigate()
  const [form, forming, refusal] = useCommand(formPartnership)
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button
        busy={forming}
        onClick={async () => {
          const outcome = await form({ proposal })
          if (outcome.ok) await navigate(paths.partnership(outcome.ok.reference))
        }}
      >
        Form a partnership with {who}
      </Button>
    </>
  )
}
