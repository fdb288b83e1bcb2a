import type { Act } from '../platform/act.ts'
import { Refusal, type RefusedField } from '../platform/refusal.ts'
import type { ChallengeFields } from './model.ts'

/** What stands in the way of a step: its code and what to do about it. */
export const obstacle = (code: string, message: string, path = ''): RefusedField => ({ code, message, path })

/** An open challenge takes proposals until its close, by the clock. */
export const stillTaking = ({ proposalsCloseAt }: ChallengeFields, { now }: Act) =>
  proposalsCloseAt && now < proposalsCloseAt ? null : obstacle('CLOSED', 'It has closed.')

/** Whether it is a draft, or open and not closed by the clock: until then who owns it may change. */
export const isTaking = (challenge: ChallengeFields, act: Act): boolean =>
  challenge.state === 'draft' || (challenge.state === 'open' && !stillTaking(challenge, act))

/** Who owns it may change until the close. */
export const untilTheClose = (challenge: ChallengeFields, act: Act) =>
  isTaking(challenge, act) ? null : obstacle('CLOSED', 'It has closed: who owns it stands.')

/** There is something to end where a force shares it or was asked to. */
export const nothingToEnd = ({ coOwnerIds, askedForceIds = [] }: ChallengeFields) =>
  coOwnerIds.length + askedForceIds.length > 0
    ? null
    : obstacle('NOT_SHARED', 'No other force shares it or was asked to.')

/** Refuses once it takes no more proposals: who owns it then is who everybody proposed to. */
export function demandTaking(challenge: ChallengeFields, act: Act): void {
  const waiting = untilTheClose(challenge, act)
  if (waiting) throw new Refusal(waiting.code, waiting.message)
}
