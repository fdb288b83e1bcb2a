import { useState } from 'react'
import { useNavigate } from 'react-router'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { freezeRanking } from './commands.ts'
import type { EvaluatedChallenge } from './query.ts'

/** Keeps the order that the agreed scores make. It can be reopened with a reason, so it is not asked twice. */
export function FreezeRanking({ challenge, reload }: { challenge: EvaluatedChallenge; reload(): void }) {
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<Refusal>()
  const [sending, setSending] = useState(false)
  const freeze = async () => {
    setSending(true)
    const outcome = await command(freezeRanking, { challenge: challenge.id })
    setSending(false)
    setRefusal(outcome.refusal)
    if (!outcome.ok) return
    reload()
    navigate(paths.challengeRanking(challenge.reference))
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button busy={sending} onClick={freeze}>
        Freeze the ranking
      </Button>
    </>
  )
}
