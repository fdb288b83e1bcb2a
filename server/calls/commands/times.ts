import type { ChallengeFields } from '../../challenges/queries.ts'
import { demand } from '../../platform/refusal.ts'
import type { CallRoundFields } from '../model.ts'
import { endOf, overlap } from '../slots.ts'

/** What the times of calls obey, when they are offered and when one moves. `field` is where they were typed. */
export function demandTimes(
  { state, proposalsCloseAt }: ChallengeFields,
  round: Pick<CallRoundFields, 'slots' | 'minutes' | 'nation'>,
  field: string,
): void {
  demand(state === 'open', 'NOT_OPEN', 'Calls take place while the challenge is open.')
  demand(
    proposalsCloseAt && round.slots.every((slot) => endOf(round, slot) <= proposalsCloseAt),
    'AFTER_CLOSE',
    'Every call ends before the close, so that suppliers can still use what they hear.',
    field,
  )
  demand(!overlap(round), 'OVERLAP', 'Two of the calls overlap.', field)
}
