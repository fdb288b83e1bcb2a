import { paths } from '../paths.ts'
import { many, serverNow } from '../time.ts'
import type { Inside, Partnership } from './workspace-query.ts'

/** Something to do: what, by whom, by when, and where. */
export type NextThing = { what: string; who: string; by: string | null; since?: string | null; to: string }

/** What is waiting for somebody, then what is due, soonest first. */
export function nextThings(partnership: Partnership, inside: Inside): NextThing[] {
  const { reference, parties } = partnership
  const names = (kept: (party: Partnership['parties'][number]) => boolean) =>
    parties
      .filter(kept)
      .map(({ organisation }) => organisation.name)
      .join(' and ')
  const sideOf = (id: string | undefined) => parties.find(({ organisation }) => organisation.id === id)?.side
  const without = (those: readonly { id: string }[]) =>
    names(({ organisation }) => those.every(({ id }) => id !== organisation.id))
  const milestones = inside.milestones.filter(({ state }) => state !== 'met')
  return [
    ...milestones
      .filter(({ state }) => state === 'waiting')
      .map(({ title, givenBy, givenAt }) => ({
        what: `Accept or return the evidence for “${title}”`,
        who: names(({ side }) => side !== sideOf(givenBy?.id)),
        by: null,
        since: givenAt ?? null,
        to: paths.partnershipMilestones(reference),
      })),
    ...inside.decisions
      .filter(({ agreedAt }) => !agreedAt)
      .map(({ number, question, agreed, proposedAt }) => ({
        what: `Agree to decision ${number}: ${question}`,
        who: without(agreed.map(({ organisation }) => organisation)),
        by: null,
        since: proposedAt,
        to: paths.partnershipDecisions(reference),
      })),
    ...(inside.summary && without(inside.summary.approvedBy)
      ? [
          {
            what: 'Approve the public summary',
            who: without(inside.summary.approvedBy),
            by: null,
            to: paths.partnership(reference),
          },
        ]
      : []),
    ...milestones
      .filter(({ state }) => state !== 'waiting')
      .map(({ title, owner, dueOn }) => ({
        what: title,
        who: owner.name,
        by: dueOn ?? null,
        to: paths.partnershipMilestones(reference),
      })),
  ]
}

/** Who has to act, in the docket. */
export function whoActs(partnership: Partnership, inside: Inside): string {
  if (partnership.state === 'active') {
    const [first] = nextThings(partnership, inside)
    return first ? `${first.who}: ${first.what}` : 'Nobody: everything planned is met. Add a milestone or close it out.'
  }
  const waiting = partnership.parties.filter(({ confirmed }) => !confirmed).map(({ organisation }) => organisation.name)
  return `Waiting for ${waiting.join(' and ')}`
}

const week = 7 * 24 * 3_600_000
const quietWeeks = 4

/** How it goes, with the causes: by organisation, never by person. */
export function healthOf({ milestones, decisions, movedAt }: Inside): string {
  const now = serverNow().getTime()
  const weeksSince = (moment: string) => Math.floor((now - Date.parse(moment)) / week)
  const late = milestones.filter(
    ({ state, dueOn }) => !['met', 'waiting'].includes(state) && dueOn && Date.parse(dueOn) < now,
  )
  const open = decisions.filter(({ agreedAt }) => !agreedAt)
  const oldest = Math.max(0, ...open.map(({ proposedAt }) => weeksSince(proposedAt)))
  const causes = [
    ...(late.length > 0
      ? [`${late.length} overdue (${[...new Set(late.map(({ owner }) => owner.name))].join(', ')})`]
      : []),
    ...(oldest > 0 ? [`a decision has waited ${many(oldest, 'week')}`] : []),
    ...(weeksSince(movedAt) >= quietWeeks ? [`nothing moved for ${many(weeksSince(movedAt), 'week')}`] : []),
  ]
  return causes.length > 0
    ? `Needs attention: ${causes.join(', ')}.`
    : 'On track: nothing is overdue and nothing waits for long.'
}
