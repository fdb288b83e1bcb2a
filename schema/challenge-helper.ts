import type { FieldPath } from './challenge-words.ts'
import type { ChallengeContent } from './challenges.ts'
import { namedSolution } from './named-solution.ts'
import { readingAge } from './reading-age.ts'

/**
 * Ten things that good challenges have and poor ones lack, counted while somebody writes. Each says why it matters and
 * leads to its field. Three of them stop publication; the others only advise.
 */

export const helperChecks = [
  'people',
  'number',
  'limits',
  'money',
  'owner',
  'route',
  'dates',
  'essentials',
  'no-solution',
  'plain-words',
] as const
export type HelperCheckName = (typeof helperChecks)[number]

export type HelperWeight = 'stops' | 'warns' | 'advises'

export type HelperCheck = {
  id: HelperCheckName
  weight: HelperWeight
  passed: boolean
  /** How it stands, in a few words. */
  says: string
  /** Why it matters and what to do; empty once it has passed. */
  why: string
  path: FieldPath
}

export const oldestReader = 14
export const essentialsEnough = 5

/** Each check by its id, on what a challenge says now. */
export const helperOf = (content: ChallengeContent): HelperCheck[] => helperChecks.map((id) => checks[id](id, content))

type Check = (id: HelperCheckName, content: ChallengeContent) => HelperCheck

/** A check that passes or not, with nothing to tell of in between. */
const simple =
  (
    weight: HelperCheck['weight'],
    path: FieldPath,
    holds: (content: ChallengeContent) => boolean,
    words: { yes: string; no: string; why: string },
  ): Check =>
  (id, content) => {
    const passed = holds(content)
    return { id, weight, path, passed, says: passed ? words.yes : words.no, why: passed ? '' : words.why }
  }

const checks: Record<HelperCheckName, Check> = {
  people: simple('advises', 'problem.beneficiaries', ({ problem }) => problem.beneficiaries !== '', {
    yes: 'Says who is affected',
    no: 'Nobody is affected yet',
    why: 'Suppliers answer a need of somebody. Say whose it is and what they need.',
  }),
  number: simple(
    'advises',
    'today.measures',
    ({ today }) => today.measures.some(({ metric, value }) => metric !== '' && value !== ''),
    { yes: 'A number for today', no: 'No number for today', why: 'Suppliers guess. Add one, even rough.' },
  ),
  limits: simple('advises', 'rules.constraints', ({ rules }) => rules.constraints !== '', {
    yes: 'Says what limits an answer',
    no: 'No limits named',
    why: 'Good answers fail on what nobody mentioned: the network, the vetting, the custody clock.',
  }),
  money: simple('advises', 'owner.valueBand', ({ owner }) => owner.valueBand !== '' || owner.budget !== '', {
    yes: 'Says what it may cost',
    no: 'No budget or value',
    why: 'Small firms cannot afford to guess. A wide band is enough, and “No budget” is an answer.',
  }),
  owner: simple('stops', 'owner.decisionOwner', ({ owner }) => owner.decisionOwner !== '', {
    yes: 'Somebody decides',
    no: 'Nobody decides yet',
    why: 'Without an owner, good proposals wait for ever. Name the post.',
  }),
  route: simple('stops', 'owner.adoptionRoute', ({ owner }) => owner.adoptionRoute !== '', {
    yes: 'Says how it would be adopted',
    no: 'No adoption route',
    why: 'Most trials stop here. Choose one, or say “None yet”: that is honest, and it is shown.',
  }),
  dates: simple(
    'stops',
    'timetable.proposalsCloseAt',
    ({ timetable }) =>
      timetable.questionsCloseAt !== null && timetable.proposalsCloseAt !== null && timetable.decisionDueAt !== null,
    {
      yes: 'Every date is set',
      no: 'Dates are missing',
      why: 'Suppliers plan by them: until when they ask, when it closes, when you decide.',
    },
  ),
  essentials: (id, { good }) => {
    const count = good.essentials.filter(Boolean).length
    const passed = count > 0 && count <= essentialsEnough
    return {
      id,
      weight: 'advises',
      path: 'good.essentials',
      passed,
      says: count === 0 ? 'Nothing is essential yet' : `${count} essential${count === 1 ? '' : 's'}`,
      why: passed
        ? ''
        : count === 0
          ? 'Say what an answer must do, so that nobody writes in vain.'
          : `Each one keeps somebody out. Keep the ${essentialsEnough} that matter; move the rest to desirable.`,
    }
  },
  'no-solution': (id, content) => {
    const found = namedSolution(content)
    return {
      id,
      weight: 'warns',
      path: found?.path ?? 'problem.problem',
      passed: !found,
      says: found ? `This reads like a solution: “${found.words}”` : 'A problem, not a solution',
      why: !found
        ? ''
        : found.kind === 'product'
          ? 'A named product turns away everybody else. Say what goes wrong, and name systems under “Systems it works beside”.'
          : 'Say what goes wrong today and for whom, and leave the answer to suppliers.',
    }
  },
  'plain-words': (id, { problem }) => {
    const age = readingAge([problem.problem, problem.beneficiaries, problem.why].filter(Boolean).join('\n'))
    const passed = age !== null && age <= oldestReader
    return {
      id,
      weight: 'advises',
      path: 'problem.problem',
      passed,
      says: age === null ? 'Too short to judge how it reads' : `Reads like age ${age}`,
      why: passed
        ? ''
        : age === null
          ? 'Thirty words or more let a supplier see the problem.'
          : `Aim for ${oldestReader} or lower: shorter sentences, fewer abbreviations. Suppliers are not police.`,
    }
  },
}
