import { missingToPublish } from '../../schema/challenge-checks.ts'
import { findsInChallenge } from '../../schema/challenge-guard.ts'
import { type ChallengeState, modeRules } from '../../schema/challenges.ts'
import { guardWords } from '../../schema/content-guard.ts'
import { reviewedOf } from '../../schema/reviews.ts'
import type { Act } from '../platform/act.ts'
import { demand, demandYours, Refusal, type RefusedField } from '../platform/refusal.ts'
import { passes, type Rule } from '../platform/rule.ts'
import {
  canAddSameProblem,
  canDecide,
  canEdit,
  canEndCoOwnership,
  canEvaluate,
  canPurge,
  watchesOver,
} from './access.ts'
import type { ChallengeFields, challengeFacts } from './model.ts'
import { nothingToEnd, obstacle, stillTaking, untilTheClose } from './taking.ts'

/** Every step that a challenge can take, once: commands obey it, buttons and the picture in the docs are drawn from it. */
export type Step = {
  from: readonly ChallengeState[]
  /** Where it leads; null where the challenge stays as it is. */
  to: ChallengeState | null
  who: Rule<ChallengeFields>
  /** Who, said in words for the docs. */
  whoInWords: string
  /** What the clock or an earlier step must have brought. While it answers, no button is offered. */
  notYet?(challenge: ChallengeFields, act: Act): RefusedField | null
  /** What has to be complete. The button is offered, and all of it is named at once. */
  incomplete?(challenge: ChallengeFields, act: Act): RefusedField[]
  fact: keyof typeof challengeFacts.table
  /** Only ever a part of something else, so no button of its own is offered. */
  isPart?: true
}

const hours = (count: number) => count * 3_600_000
const missing = ({ content, mode }: ChallengeFields, { now }: Act) => missingToPublish(content, mode, now)

const secondPerson = (challenge: ChallengeFields, { viewer }: Act) => {
  if (!challenge.publicationAskedById) {
    if (modeRules[challenge.mode].secondPersonPublishes)
      return obstacle('SECOND_PERSON', 'In this mode a second person publishes. Ask for publication first.')
    const finds = findsInChallenge(challenge.content)
    return finds.length > 0
      ? obstacle(
          'SECOND_PERSON',
          `The text may hold ${guardWords(finds)}. Take it out, or ask a second person to look and publish.`,
        )
      : null
  }
  return challenge.publicationAskedById === viewer.personId
    ? obstacle('SECOND_PERSON', 'You asked for publication, so somebody else of your force publishes it.')
    : null
}
const asked = ({ publicationAskedById }: ChallengeFields) =>
  publicationAskedById ? null : obstacle('NOT_ASKED', 'Nobody has asked for publication.')
const notAsked = ({ publicationAskedById }: ChallengeFields) =>
  publicationAskedById ? obstacle('ALREADY_ASKED', 'Publication has been asked for.') : null
const nothingToReview = ({ content }: ChallengeFields) =>
  reviewedOf(content).triggers.length > 0 ? null : obstacle('NO_TRIGGERS', 'Nothing in it wants a review.')
const closed = ({ proposalsCloseAt }: ChallengeFields, { now }: Act) =>
  proposalsCloseAt && now >= proposalsCloseAt ? null : obstacle('STILL_SEALED', 'Nothing is opened before the close.')
const notOpened = (challenge: ChallengeFields, act: Act) => {
  if (challenge.state !== 'open') return null
  return modeRules[challenge.mode].sealed
    ? obstacle('NOT_OPENED', 'Two people of the panel open the proposals first.')
    : closed(challenge, act)
}
const notInTheLastDay = ({ proposalsCloseAt }: ChallengeFields, { now }: Act) =>
  proposalsCloseAt && proposalsCloseAt.getTime() - now.getTime() >= hours(24)
    ? null
    : obstacle('LAST_DAY', 'In the last 24 hours the deadline stands: suppliers have planned by it.')

export const steps = {
  askPublication: {
    from: ['draft'],
    to: null,
    who: canEdit,
    whoInWords: 'an editor of the force',
    notYet: notAsked,
    incomplete: missing,
    fact: 'publicationAsked',
  },
  returnPublication: {
    from: ['draft'],
    to: null,
    who: canEdit,
    whoInWords: 'an editor of the force',
    notYet: asked,
    fact: 'publicationReturned',
  },
  askReview: {
    from: ['draft', 'open', 'evaluating'],
    to: null,
    who: canEdit,
    whoInWords: 'an editor of the force, where something in it wants a review of ethics, data and AI',
    notYet: nothingToReview,
    fact: 'reviewAsked',
  },
  open: {
    from: ['draft'],
    to: 'open',
    who: canEdit,
    whoInWords: 'an editor of the force; a second one where the mode wants it',
    notYet: secondPerson,
    incomplete: missing,
    fact: 'opened',
  },
  amend: {
    from: ['open'],
    to: null,
    who: canEdit,
    whoInWords: 'an editor of the force, until the close',
    notYet: stillTaking,
    fact: 'amended',
  },
  moveDeadline: {
    from: ['open'],
    to: null,
    who: canEdit,
    whoInWords: 'an editor of the force, until 24 hours before the close',
    notYet: notInTheLastDay,
    fact: 'deadlineMoved',
  },
  moveByIncident: {
    from: ['open'],
    to: null,
    who: watchesOver,
    whoInWords: 'two Charter managers, by an incident that moves every close in its window alike',
    fact: 'deadlineMoved',
    isPart: true,
  },
  stayInIncident: {
    from: ['evaluating', 'decided', 'withdrawn'],
    to: null,
    who: watchesOver,
    whoInWords: 'two Charter managers, by an incident that came too late for it',
    fact: 'stayedInIncident',
    isPart: true,
  },
  unseal: {
    from: ['open'],
    to: 'evaluating',
    who: canEvaluate,
    whoInWords: 'two of the panel, after the close',
    notYet: closed,
    fact: 'unsealed',
  },
  decide: {
    from: ['evaluating', 'open'],
    to: 'decided',
    who: canDecide,
    whoInWords: 'an admin of the force, with feedback to every proposal; after the close where nothing is sealed',
    notYet: notOpened,
    fact: 'decided',
  },
  withdraw: {
    from: ['open', 'evaluating'],
    to: 'withdrawn',
    who: canDecide,
    whoInWords: 'an admin of the force, with a public reason',
    fact: 'withdrawn',
  },
  purge: {
    from: ['draft', 'open', 'evaluating', 'decided', 'withdrawn'],
    to: null,
    who: canPurge,
    whoInWords: 'an admin of the force or a Charter manager, where words must not stand there',
    fact: 'purged',
  },
  inviteCoOwner: {
    from: ['draft', 'open'],
    to: null,
    who: canDecide,
    whoInWords: 'an admin of the force, until the close',
    notYet: untilTheClose,
    fact: 'coOwnerAsked',
  },
  endCoOwnership: {
    from: ['draft', 'open'],
    to: null,
    who: canEndCoOwnership,
    whoInWords: 'an admin of either force, until the close',
    notYet: (challenge, act) => nothingToEnd(challenge) ?? untilTheClose(challenge, act),
    fact: 'coOwnerLeft',
  },
  addSameProblem: {
    from: ['open', 'evaluating'],
    to: null,
    who: canAddSameProblem,
    whoInWords: 'an editor of another force',
    fact: 'sameProblemAdded',
  },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
const stepNames = Object.keys(steps) as StepName[]

/** What this viewer may do with it now. What is not complete yet is offered: the step itself says what is missing. */
export function stepsNow(act: Act, challenge: ChallengeFields): StepName[] {
  return stepNames.filter((name) => {
    const step: Step = steps[name]
    return (
      !step.isPart &&
      step.from.includes(challenge.state) &&
      passes(step.who, act, challenge) &&
      !step.notYet?.(challenge, act)
    )
  })
}

const wrongState: Record<ChallengeState, [code: string, message: string]> = {
  draft: ['NOT_OPEN', 'It is a draft: nobody else has seen it.'],
  open: ['ALREADY_OPEN', 'It is open.'],
  evaluating: ['EVALUATING', 'It has closed, and the proposals are being evaluated.'],
  decided: ['DECIDED', 'It has been decided, and a decision is not taken back.'],
  withdrawn: ['WITHDRAWN', 'It was withdrawn.'],
}

/** Refuses unless this viewer may take the step now; everything incomplete is named at once. */
export function demandStep(act: Act, challenge: ChallengeFields, name: StepName): void {
  const step: Step = steps[name]
  demandYours(passes(step.who, act, challenge))
  demand(step.from.includes(challenge.state), ...wrongState[challenge.state])
  const waiting = step.notYet?.(challenge, act)
  if (waiting) throw new Refusal(waiting.code, waiting.message)
  const incomplete = step.incomplete?.(challenge, act) ?? []
  if (incomplete.length > 0)
    throw new Refusal(
      'NOT_COMPLETE',
      incomplete.length === 1 ? 'One thing is missing.' : `${incomplete.length} things are missing.`,
      incomplete,
    )
}
