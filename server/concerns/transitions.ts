import { type ConcernState, concernStates } from '../../schema/concerns.ts'
import type { Act } from '../platform/act.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { passes, type Rule } from '../platform/rule.ts'
import { canAppeal, canDecide, canPurge, canReply, canTakeBack } from './access.ts'
import type { ConcernDecision, ConcernFields } from './model.ts'

/** How it stands at this moment: a decision that nobody appealed against in time is final, without anybody doing anything. */
export const stateOf = (
  { state, appealDueAt }: Pick<ConcernFields, 'state' | 'appealDueAt'>,
  now: Date,
): ConcernState => (state === 'decided' && appealDueAt !== null && appealDueAt <= now ? 'final' : state)

/** Since when it is final; null while it is not. */
export const finalSince = (concern: ConcernFields, now: Date): Date | null =>
  stateOf(concern, now) === 'final' ? (concern.lastDecision?.at ?? concern.appealDueAt) : null

/** The decision that stands: what another manager decided on an appeal instead of the first. */
export const standingDecision = ({
  decision,
  lastDecision,
}: Pick<ConcernFields, 'decision' | 'lastDecision'>): ConcernDecision | null => lastDecision ?? decision

type Step = {
  from: readonly ConcernState[]
  to: ConcernState | 'stays'
  may: Rule<ConcernFields>
  /** What has to hold besides. */
  when?: (concern: ConcernFields, act: Act) => boolean
  otherwise?: { code: string; message: string }
}

const another = {
  code: 'ANOTHER_MANAGER',
  message: 'You made the first decision. Another manager handles this.',
} as const

/** Every step of a concern. The commands obey it, and the page offers what it allows. */
export const steps = {
  reply: { from: ['raised'], to: 'answered', may: canReply },
  withdraw: { from: ['raised', 'answered'], to: 'withdrawn', may: canTakeBack },
  settle: { from: ['raised', 'answered'], to: 'settled', may: canTakeBack },
  decide: {
    ...{ from: ['raised', 'answered'], to: 'decided', may: canDecide },
    when: ({ state, replyDueAt }, { now }) => state === 'answered' || replyDueAt <= now,
    otherwise: {
      code: 'REPLY_NOT_DUE',
      message: 'Wait for the reply. You can decide without one when its ten working days are over.',
    },
  },
  appeal: { from: ['decided'], to: 'appealed', may: canAppeal },
  decideAppeal: {
    ...{ from: ['appealed'], to: 'final', may: canDecide },
    when: ({ decision }, { viewer }) => decision?.byId !== viewer.personId,
    otherwise: another,
  },
  purge: {
    ...{ from: concernStates, to: 'stays', may: canPurge },
    when: ({ state, decision }, { viewer }) => state !== 'appealed' || decision?.byId !== viewer.personId,
    otherwise: another,
  },
} as const satisfies Record<string, Step>
export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as [StepName, ...StepName[]]
const table: Record<StepName, Step> = steps

/** The steps by which a Charter manager decides. */
export const decidingSteps: readonly StepName[] = ['decide', 'decideAppeal']
/** The steps that a Charter manager may take, and none who is tied to either side. */
export const managersSteps: readonly StepName[] = [...decidingSteps, 'purge']

/** Refuses a step that the viewer may not take, or that does not lead on from here; says where it leads. What stays keeps the state that is stored. */
export function demandStep(act: Act, concern: ConcernFields, name: StepName): ConcernState {
  const { from, to, may, when, otherwise } = table[name]
  demandYours(passes(may, act, concern))
  const state = stateOf(concern, act.now)
  demand(from.includes(state), 'WRONG_STATE', `That cannot be done: it is ${state} now. Load the page again.`)
  if (when && otherwise) demand(when(concern, act), otherwise.code, otherwise.message)
  return to === 'stays' ? concern.state : to
}

/** What this viewer may do with it now, as far as the concern itself tells. */
export const stepsOpenTo = (act: Act, concern: ConcernFields): StepName[] =>
  stepNames.filter((name) => {
    const { from, may, when } = table[name]
    return from.includes(stateOf(concern, act.now)) && passes(may, act, concern) && (when?.(concern, act) ?? true)
  })
