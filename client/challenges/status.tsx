import { useNow } from '../ui/now.ts'
import { Status, Tag } from '../ui/tag.tsx'

type Dated = { state: string; closesAt?: string | null | undefined }

/** The state of a challenge by the clock: past its close it is closed, whoever has yet to open the proposals. */
export function ChallengeStatus({ challenge: { state, closesAt } }: { challenge: Dated }) {
  const now = useNow()
  if (state === 'open' && closesAt && new Date(closesAt) <= now) return <Tag>Closed</Tag>
  return <Status of="challenge" is={state} />
}
