import { addDays } from 'date-fns/addDays'
import type { DecisionFields, PartnershipFields } from '../partnerships/queries.ts'
import { ownParty, stepsNow } from '../partnerships/transitions.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, daysAhead, item, of } from './item.ts'
import { evidenceOf, isOwnSide } from './milestones.ts'
import type { Sources } from './sources.ts'

/** What a partnership waits for one's own party to do. */
export const partnershipsToDo = (act: Act, { partnerships, decisions }: Sources): DeskItem[] =>
  partnerships.flatMap((partnership, place) => {
    if (!partnership.partyIds.includes(ownParty(act))) return []
    const steps = stepsNow(act, partnership)
    const about = (key: string, words: string, page = '', more: Partial<DeskItem> = {}) =>
      item({ key: `${key}:${partnership._id}`, words, ...at(partnership, page), ...more })
    return [
      ...(partnership.awaitedReview?.reviewerId === act.viewer.personId
        ? [about('review', 'Review ethics, data and AI', '', { since: partnership.awaitedReview.askedAt })]
        : []),
      ...(steps.includes('askReview') && partnership.reviewStanding === 'needed'
        ? [about('ask-review', 'Ask for a review of ethics, data and AI', '', { since: partnership.movedAt })]
        : []),
      ...(steps.includes('confirm')
        ? [about('confirm', 'Agree the terms and confirm', '', { since: partnership.createdAt })]
        : []),
      ...(steps.includes('recordProgress') ? milestonesToDo(act, partnership) : []),
      ...(steps.includes('agreeDecision') ? (decisions[place] ?? []) : [])
        .filter(({ agreedAt, agreed }) => !agreedAt && !agreed.some((one) => one.organisationId === ownParty(act)))
        .map(({ number, question, proposedAt }) =>
          about(`decision:${number}`, `Agree to decision ${number}: ${question}`, '/decisions', { since: proposedAt }),
        ),
      ...(steps.includes('approveSummary') ? [about('summary', 'Approve the public summary')] : []),
      ...(steps.includes('writeCloseOut') && isToCloseOut(act, partnership)
        ? [about('close-out', 'Write how it went', '/close-out', { due: partnership.terms.endsOn })]
        : []),
    ]
  })

/** Evidence to accept or return, and one's own milestones that are due within the days that a desk looks ahead. */
function milestonesToDo(act: Act, partnership: PartnershipFields): DeskItem[] {
  const until = addDays(act.now, daysAhead)
  return partnership.terms.milestones.flatMap(({ id, title, dueOn, ownerId }) => {
    const { state, givenById, givenAt } = evidenceOf(partnership, id)
    const about = { ...at(partnership, '/milestones'), key: `milestone:${id}` }
    if (state === 'waiting' && givenById && !isOwnSide(act, partnership, givenById))
      return item({ ...about, words: `Accept or return the evidence for “${title}”`, since: givenAt })
    if (['planned', 'returned'].includes(state) && ownerId === ownParty(act) && dueOn && dueOn <= until)
      return item({ ...about, words: `Finish “${title}”`, due: dueOn })
    return []
  })
}

/** It has reached its end, or another party has written its account. */
const isToCloseOut = (act: Act, { terms, closeOuts }: PartnershipFields): boolean =>
  !closeOuts.some(({ organisationId }) => organisationId === ownParty(act)) &&
  (closeOuts.length > 0 || (terms.endsOn !== null && terms.endsOn <= act.now))

/** What one's own party has done and another has not. */
export const partnershipsThatWait = (act: Act, { partnerships, decisions, names }: Sources): DeskItem[] =>
  partnerships.flatMap((partnership, place) => {
    if (!partnership.partyIds.includes(ownParty(act))) return []
    const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? 'Another party').join(' and ')
    return [
      ...confirmationsThatWait(act, partnership, named),
      ...evidenceThatWaits(act, partnership, named),
      ...agreementsThatWait(act, partnership, decisions[place] ?? [], named),
    ]
  })

type Named = (ids: readonly string[]) => string

function confirmationsThatWait(act: Act, partnership: PartnershipFields, named: Named): DeskItem[] {
  const { _id, state, confirmations, revision, partyIds } = partnership
  const standing = confirmations.filter((one) => one.revision === revision)
  const own = standing.find(({ organisationId }) => organisationId === ownParty(act))
  if (state !== 'forming' || !own) return []
  const missing = partyIds.filter((id) => !standing.some(({ organisationId }) => organisationId === id))
  return [
    item({
      key: `confirms:${_id}`,
      words: 'To confirm the partnership',
      ...at(partnership),
      since: own.at,
      who: named(missing),
    }),
  ]
}

const evidenceThatWaits = (act: Act, partnership: PartnershipFields, named: Named): DeskItem[] =>
  partnership.terms.milestones.flatMap(({ id, title }) => {
    const { state, givenById, givenAt } = evidenceOf(partnership, id)
    if (partnership.state !== 'active' || state !== 'waiting' || !givenById) return []
    if (!isOwnSide(act, partnership, givenById)) return []
    return item({
      key: `evidence:${id}`,
      words: `To accept the evidence for “${title}”`,
      ...at(partnership, '/milestones'),
      since: givenAt,
      who: named(partnership.partyIds.filter((party) => !isOwnSide(act, partnership, party))),
    })
  })

const agreementsThatWait = (
  act: Act,
  partnership: PartnershipFields,
  decisions: readonly DecisionFields[],
  named: Named,
): DeskItem[] =>
  decisions
    .filter(({ agreedAt, agreed }) => !agreedAt && agreed.some((one) => one.organisationId === ownParty(act)))
    .map(({ number, question, proposedAt, agreed }) =>
      item({
        key: `agrees:${partnership._id}:${number}`,
        words: `To agree to decision ${number}: ${question}`,
        ...at(partnership, '/decisions'),
        since: proposedAt,
        who: named(partnership.partyIds.filter((id) => !agreed.some(({ organisationId }) => organisationId === id))),
      }),
    )

const at = (partnership: PartnershipFields, page = '') => ({
  ...of(partnership),
  path: `/partnerships/${partnership.reference}${page}`,
})
