import type { Act } from '../platform/act.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Of the force: calls that have ended and whose notes nobody has published. */
export function notesToPublish({ now }: Act, { calls, underWay }: Sources): DeskItem[] {
  return calls.flatMap(({ round, slots }) => {
    const challenge = underWay.find(({ _id }) => _id === round.challengeId)
    return slots
      .filter(({ taken, notesAt, endsAt }) => challenge && taken && !notesAt && endsAt <= now)
      .map(({ number, notesDueAt, endsAt }) =>
        item({
          key: `call-notes:${round._id}:${number}`,
          words: `Publish what was said in call ${number}`,
          ...(challenge ? of(challenge) : {}),
          path: `/challenges/${challenge?.reference}/calls`,
          due: notesDueAt,
          since: endsAt,
        }),
      )
  })
}

/** The calls that one has, for the days ahead: the force's all, a supplier's its own. */
export function callsAhead({ calls, ownCalls, underWay, challenges }: Sources): DeskItem[] {
  return calls.flatMap(({ round, slots }) => {
    const challenge = underWay.find(({ _id }) => _id === round.challengeId) ?? challenges.get(round.challengeId)
    if (!challenge) return []
    const own = ownCalls.find(({ roundId }) => roundId === round._id)
    return slots
      .filter(({ number, taken }) => (own ? own.slot === number : taken))
      .map(({ number, startsAt, isShut }) =>
        item({
          key: `call:${round._id}:${number}`,
          words: isShut ? `Call ${number} is shut: notes of an earlier one are overdue` : `Call ${number}`,
          ...of(challenge),
          path: `/challenges/${challenge.reference}/calls`,
          due: startsAt,
          dueIs: 'Begins',
        }),
      )
  })
}
