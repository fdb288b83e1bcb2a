import { type CommitmentState, commitmentStates, publicCommitmentStates } from '../../schema/commitments.ts'
import type { Act } from '../platform/act.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { passes, type Rule } from '../platform/rule.ts'
import { canDecide, canPurge, canWrite } from './access.ts'
import type { CommitmentFields } from './model.ts'

type Step = {
  from: readonly CommitmentState[]
  to: CommitmentState | 'stays'
  may: Rule<CommitmentFields>
  /** What has to hold besides. */
  when?: (commitment: CommitmentFields) => boolean
  otherwise?: { code: string; message: string }
}

/** Every step of a commitment. The commands obey it, and the page offers what it allows. */
export const steps = {
  revise: { from: ['proposed'], to: 'stays', may: canWrite },
  withdraw: { from: ['proposed'], to: 'withdrawn', may: canWrite },
  agree: { from: ['proposed'], to: 'agreed', may: canDecide },
  giveBack: {
    ...{ from: ['proposed'], to: 'stays', may: canDecide, when: ({ returnedAt }) => returnedAt === null },
    otherwise: { code: 'RETURNED_ALREADY', message: 'It was given back already. Wait for the new wording.' },
  },
  report: {
    ...{ from: publicCommitmentStates, to: 'stays', may: canWrite, when: ({ boardMeasure }) => !boardMeasure },
    otherwise: {
      code: 'WORKED_OUT',
      message: 'The board works this measure out from what happens here. Nothing is typed in.',
    },
  },
  giveEvidence: { from: ['agreed', 'disputed', 'accepted'], to: 'evidence_given', may: canWrite },
  accept: { from: ['evidence_given', 'disputed'], to: 'accepted', may: canDecide },
  dispute: { from: ['evidence_given', 'accepted'], to: 'disputed', may: canDecide },
  reply: {
    ...{ from: ['disputed'], to: 'stays', may: canWrite, when: ({ evidence }) => !evidence.at(-1)?.reply },
    otherwise: {
      code: 'REPLIED',
      message: 'Everybody has read your reply, so it stands. Give new evidence to say more.',
    },
  },
  review: { from: publicCommitmentStates, to: 'stays', may: canDecide },
  purge: { from: commitmentStates, to: 'stays', may: canPurge },
} as const satisfies Record<string, Step>
export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as [StepName, ...StepName[]]
const table: Record<StepName, Step> = steps

/** Refuses a step that the viewer may not take, or that does not lead on from here; says where it leads. */
export function demandStep(act: Act, commitment: CommitmentFields, name: StepName): CommitmentState {
  const { from, to, may, when, otherwise } = table[name]
  demandYours(passes(may, act, commitment))
  demand(
    from.includes(commitment.state),
    'WRONG_STATE',
    `That cannot be done: it is ${commitment.state.replace('_', ' ')} now. Load the page again.`,
  )
  if (when && otherwise) demand(when(commitment), otherwise.code, otherwise.message)
  return to === 'stays' ? commitment.state : to
}

/** What this viewer may do with it now. */
export const stepsOpenTo = (act: Act, commitment: CommitmentFields): StepName[] =>
  stepNames.filter((name) => {
    const { from, may, when } = table[name]
    return from.includes(commitment.state) && passes(may, act, commitment) && (when?.(commitment) ?? true)
  })
