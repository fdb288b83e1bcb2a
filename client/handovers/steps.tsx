import { useState } from 'react'
import { useCommand } from '../graphql.ts'
import { Button, ButtonGroup, WarningButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { acceptHandover, declineHandover, readHandover, stopHandover } from './commands.ts'
import type { Shown } from './query.ts'

/** What the viewer may do about it now: say yes or no, say that they have read it, or call it off. */
export function HandoverSteps({ handover, reload }: { handover: Shown['handover']; reload(): void }) {
  const { id, standing, isYours, mayStop, readAt, giver } = handover
  const [refusal, setRefusal] = useState<Refusal>()
  const [accept, accepting] = useCommand(acceptHandover)
  const [decline, declining] = useCommand(declineHandover)
  const [stop, stopping] = useCommand(stopHandover)
  const [read, reading] = useCommand(readHandover)
  const press = async (act: (which: { id: string }) => Promise<{ refusal?: Refusal | undefined }>) => {
    const outcome = await act({ id })
    setRefusal(outcome.refusal)
    if (!outcome.refusal) reload()
  }
  const isTaken = standing === 'accepted' || standing === 'ended'
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      {isYours && standing === 'asked' ? (
        <ButtonGroup>
          <Button busy={accepting} onClick={() => press(accept)}>
            Take over from {giver.name}
          </Button>
          <Button look="secondary" busy={declining} onClick={() => press(decline)}>
            Decline
          </Button>
        </ButtonGroup>
      ) : null}
      {isYours && isTaken && !readAt ? (
        <Button busy={reading} onClick={() => press(read)}>
          I have read it
        </Button>
      ) : null}
      {mayStop && (standing === 'asked' || standing === 'accepted') ? (
        <>
          <p className="govuk-body">
            {giver.name} stays after all? Call it off: then no access ends by it. What has passed stays where it is.
          </p>
          <WarningButton busy={stopping} onClick={() => press(stop)}>
            Call the handover off
          </WarningButton>
        </>
      ) : null}
    </>
  )
}
