import { addDays } from 'date-fns/addDays'
import { ownParty } from '../partnerships/transitions.ts'
import type { Act } from '../platform/act.ts'
import { callsAhead } from './calls.ts'
import { commitmentDates } from './commitments.ts'
import { type DeskItem, daysAhead, item, of } from './item.ts'
import { evidenceOf } from './milestones.ts'
import type { Sources } from './sources.ts'

/** The dates of the next 14 days of what one has to do with. Nothing is asked of anybody here. */
export function datesAhead(act: Act, sources: Sources): DeskItem[] {
  const until = addDays(act.now, daysAhead)
  return [
    ...ofOwnChallenges(sources),
    ...callsAhead(sources),
    ...ofProposals(sources),
    ...ofPartnerships(act, sources),
    ...commitmentDates(sources),
  ].filter(({ due }) => due && due > act.now && due <= until)
}

const ofOwnChallenges = ({ underWay }: Sources): DeskItem[] =>
  underWay
    .filter(({ state }) => state !== 'draft')
    .flatMap((challenge) => {
      const about = { ...of(challenge), path: `/challenges/${challenge.reference}` }
      const { _id, questionsCloseAt, proposalsCloseAt, decisionDueAt } = challenge
      return [
        item({ key: `questions-close:${_id}`, words: 'Questions close', ...about, due: questionsCloseAt }),
        item({ key: `close:${_id}`, words: 'Proposals close', ...about, due: proposalsCloseAt }),
        item({ key: `decision-due:${_id}`, words: 'Decision due', ...about, due: decisionDueAt }),
      ]
    })

const ofProposals = ({ proposals, challenges }: Sources): DeskItem[] =>
  proposals.flatMap((proposal) => {
    const challenge = challenges.get(proposal.challengeId)
    if (!challenge || proposal.endedAt || !['submitted', 'shortlisted'].includes(proposal.state)) return []
    const about = { ...of({ ...proposal, title: challenge.title }), path: `/proposals/${proposal.reference}` }
    return [
      item({
        key: `close:${proposal._id}`,
        words: 'Proposals close. Yours is submitted',
        ...about,
        due: challenge.proposalsCloseAt,
      }),
      ...(challenge.state === 'decided'
        ? []
        : [
            item({
              key: `decision-due:${proposal._id}`,
              words: 'Decision due',
              ...about,
              due: challenge.decisionDueAt,
            }),
          ]),
    ]
  })

/** What other parties are to finish, and when it ends. One's own milestones stand in what needs one. */
const ofPartnerships = (act: Act, { partnerships, names }: Sources): DeskItem[] =>
  partnerships
    .filter(({ state }) => state === 'active')
    .flatMap((partnership) => {
      const about = { ...of(partnership), path: `/partnerships/${partnership.reference}` }
      return [
        ...partnership.terms.milestones
          .filter(({ id, ownerId }) => ownerId !== ownParty(act) && evidenceOf(partnership, id).state !== 'met')
          .map(({ id, title, dueOn, ownerId }) =>
            item({
              key: `milestone-due:${id}`,
              words: `“${title}” due from ${names.get(ownerId) ?? 'another party'}`,
              ...about,
              path: `${about.path}/milestones`,
              due: dueOn,
            }),
          ),
        item({ key: `ends:${partnership._id}`, words: 'Planned end', ...about, due: partnership.terms.endsOn }),
      ]
    })
