import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { formPartnership } from './commands.ts'

/** Begins a partnership from a proposal and goes to its terms. `proposal` is the global id, `who` the other side. */
export function FormPartnership({ proposal, who }: { proposal: string; who: string }) {
  const navigate = useNavigate()
  const [form, forming] = useCommand(formPartnership)
  const [refusal, setRefusal] = useState<Refusal>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button
        busy={forming}
        onClick={async () => {
          const outcome = await form({ proposal })
          setRefusal(outcome.refusal)
          if (outcome.ok) await navigate(paths.partnership(outcome.ok.reference))
        }}
      >
        Form a partnership with {who}
      </Button>
    </>
  )
}
