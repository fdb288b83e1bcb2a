import { addDays } from 'date-fns/addDays'
import type { CommitmentFields } from '../commitments/queries.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, daysAhead, item } from './item.ts'
import type { Sources } from './sources.ts'

const about = ({ reference, pledge }: CommitmentFields) => ({
  ...{ reference, title: pledge },
  path: `/commitments/${reference}`,
})

/** What one's own organisation has to do about what it pledges: word it anew, reply, give evidence. */
export const commitmentsToDo = (act: Act, { commitments }: Sources): DeskItem[] =>
  commitments.flatMap((commitment) => {
    const { _id, state, returnedAt, dueAt, validUntil, evidence } = commitment
    const latest = evidence.at(-1)
    const soon = addDays(act.now, daysAhead)
    const ask = (key: string, words: string, more: Partial<DeskItem>) =>
      item({ key: `${key}:${_id}`, words, ...about(commitment), ...more })
    if (state === 'proposed' && returnedAt) return ask('reword', 'Word your commitment anew', { since: returnedAt })
    if (state === 'disputed' && !latest?.reply)
      return ask('reply', 'Reply to the dispute, or give new evidence', { since: latest?.disputedAt ?? null })
    if (state === 'agreed' && dueAt <= soon) return ask('evidence', 'Give evidence for your commitment', { due: dueAt })
    if (state === 'accepted' && validUntil && validUntil <= soon)
      return ask('renew', 'Renew the evidence for your commitment', { due: validUntil, dueIs: 'Holds until' })
    return []
  })

/** What one's own organisation proposed or gave evidence for, and no Charter manager has decided. */
export const commitmentsThatWait = (_act: Act, { commitments }: Sources): DeskItem[] =>
  commitments.flatMap((commitment) => {
    const { _id, state, returnedAt, proposedAt, evidenceAt } = commitment
    const ask = (key: string, words: string, since: Date | null) =>
      item({ key: `${key}:${_id}`, words, ...about(commitment), since, who: 'A Charter manager' })
    if (state === 'proposed' && !returnedAt) return ask('agree', 'To agree to your commitment', proposedAt)
    return state === 'evidence_given' ? ask('accept', 'To accept or dispute your evidence', evidenceAt) : []
  })

/** When one's own commitments are looked at next. */
export const commitmentDates = ({ commitments }: Sources): DeskItem[] =>
  commitments
    .filter(({ state }) => state !== 'proposed')
    .map((commitment) =>
      item({
        ...{ key: `review:${commitment._id}`, words: 'A Charter manager reviews your commitment' },
        ...{ ...about(commitment), due: commitment.reviewAt },
      }),
    )

/** For a Charter manager: a proposal or evidence that waits for a decision. */
export const commitmentToDecide = (commitment: CommitmentFields, name: string): DeskItem =>
  commitment.state === 'proposed'
    ? item({
        ...{ key: `agree:${commitment._id}`, words: `Agree to what ${name} proposes, or give it back` },
        ...{ ...about(commitment), since: commitment.proposedAt },
      })
    : item({
        ...{ key: `accept:${commitment._id}`, words: `Accept or dispute the evidence of ${name}` },
        ...{ ...about(commitment), since: commitment.evidenceAt },
      })

/** For a Charter manager: a commitment whose review is due. */
export const reviewToDo = (commitment: CommitmentFields, name: string): DeskItem =>
  item({
    ...{ key: `review:${commitment._id}`, words: `Review how ${name} keeps its commitment` },
    ...{ ...about(commitment), since: commitment.reviewAt },
  })
