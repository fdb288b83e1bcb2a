import type { ProposalState } from '../../schema/proposals.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { demand, demandYours, Refusal, type RefusedField } from '../platform/refusal.ts'
import { passes, type Rule } from '../platform/rule.ts'
import { canEdit, isOpenedToTheForce } from './access.ts'
import type { ProposalFields, proposalFacts } from './model.ts'

/** What the clock says about its challenge. */
export type Asking = Pick<ChallengeFields, 'state' | 'proposalsCloseAt'>

/** Every step that a proposal can take, once: commands obey it, buttons and the picture in the docs are drawn from it. */
export type Step = {
  from: readonly ProposalState[]
  /** Where it leads; null where the proposal stays as it is. */
  to: ProposalState | null
  who: Rule<ProposalFields>
  whoInWords: string
  notYet?(proposal: ProposalFields, challenge: Asking, act: Act): RefusedField | null
  fact: keyof typeof proposalFacts.table
}

const obstacle = (code: string, message: string): RefusedField => ({ code, message, path: '' })

const untilTheClose = ({ endedAt }: ProposalFields, { state, proposalsCloseAt }: Asking, { now }: Act) => {
  if (state === 'withdrawn') return obstacle('CHALLENGE_WITHDRAWN', 'The force withdrew this challenge.')
  if (!proposalsCloseAt || now >= proposalsCloseAt)
    return obstacle(
      'CLOSED',
      `Closed at ${clockTime(proposalsCloseAt ?? now)}. This arrived at ${clockTime(now)}. Your draft is kept and was not submitted.`,
    )
  if (state !== 'open' || endedAt) return obstacle('CLOSED', 'This challenge takes no more proposals.')
  return null
}
const asked: Step['notYet'] = (proposal, challenge, act) =>
  untilTheClose(proposal, challenge, act) ??
  (proposal.reconfirmEdition === null ? obstacle('NOT_ASKED', 'Nothing has to be confirmed again.') : null)
const stillGoing = ({ endedAt }: ProposalFields) =>
  endedAt ? obstacle('ENDED', 'The challenge went on without this proposal.') : null
const whileEvaluated = (_proposal: ProposalFields, { state }: Asking) =>
  state === 'evaluating' ? null : obstacle('NOT_EVALUATING', 'Proposals are decided while they are evaluated.')

const supplier = { who: canEdit, whoInWords: 'an editor of the supplier' }
const force = { who: isOpenedToTheForce, whoInWords: 'the force, through its evaluation' }

export const steps = {
  save: { ...supplier, from: ['draft', 'submitted'], to: null, notYet: stillGoing, fact: 'edited' },
  submit: { ...supplier, from: ['draft', 'submitted'], to: 'submitted', notYet: untilTheClose, fact: 'submitted' },
  reconfirm: { ...supplier, from: ['submitted'], to: null, notYet: asked, fact: 'reconfirmed' },
  withdraw: { ...supplier, from: ['draft', 'submitted'], to: 'withdrawn', notYet: untilTheClose, fact: 'withdrawn' },
  shortlist: { ...force, from: ['submitted'], to: 'shortlisted', notYet: whileEvaluated, fact: 'shortlisted' },
  accept: { ...force, from: ['submitted', 'shortlisted'], to: 'accepted', notYet: whileEvaluated, fact: 'accepted' },
  decline: { ...force, from: ['submitted', 'shortlisted'], to: 'declined', notYet: whileEvaluated, fact: 'declined' },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
const ownSteps = ['save', 'submit', 'reconfirm', 'withdraw'] as const satisfies StepName[]

/** What this viewer of its own side may do with it now. */
export const stepsNow = (act: Act, proposal: ProposalFields, challenge: Asking): StepName[] =>
  ownSteps.filter((name) => {
    const step: Step = steps[name]
    return (
      step.from.includes(proposal.state) && passes(step.who, act, proposal) && !step.notYet?.(proposal, challenge, act)
    )
  })

const wrongState: Record<ProposalState, [code: string, message: string]> = {
  draft: ['NOT_SUBMITTED', 'It has not been submitted.'],
  submitted: ['ALREADY_SUBMITTED', 'It has been submitted.'],
  withdrawn: ['WITHDRAWN', 'It was withdrawn. Start a new one from the page of the challenge.'],
  shortlisted: ['SHORTLISTED', 'It is shortlisted.'],
  accepted: ['DECIDED', 'It was accepted, and a decision is not taken back.'],
  declined: ['DECIDED', 'It was declined, and a decision is not taken back.'],
}

/** Refuses unless this viewer may take the step now. */
export function demandStep(act: Act, proposal: ProposalFields, challenge: Asking, name: StepName): void {
  const step: Step = steps[name]
  demandYours(passes(step.who, act, proposal))
  demand(step.from.includes(proposal.state), ...wrongState[proposal.state])
  const waiting = step.notYet?.(proposal, challenge, act)
  if (waiting) throw new Refusal(waiting.code, waiting.message)
}

/** To the millisecond, where there is one to tell: a close is missed by so little sometimes. */
function clockTime(moment: Date): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...(moment.getMilliseconds() > 0 ? { fractionalSecondDigits: 3 as const } : {}),
    hourCycle: 'h23',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => clock.find((one) => one.type === type)?.value ?? ''
  const fraction = part('fractionalSecond') ? `.${part('fractionalSecond')}` : ''
  return `${part('hour')}:${part('minute')}:${part('second')}${fraction} on ${part('day')} ${part('month')} ${part('year')}, UK time`
}
