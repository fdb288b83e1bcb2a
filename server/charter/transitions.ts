import type { Standing } from '../../schema/charter.ts'
import type { Act } from '../platform/act.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { passes, type Rule } from '../platform/rule.ts'
import { canDecide, canReply, canWithdraw } from './access.ts'
import type { SignatoryFields } from './model.ts'

/** How it stands at this moment. */
export const standingOf = (
  { state, signedUntil }: Pick<SignatoryFields, 'state' | 'signedUntil'>,
  now: Date,
): Standing => (state === 'signed' && signedUntil !== null && signedUntil <= now ? 'lapsed' : state)

type Step = {
  from: readonly Standing[]
  may: Rule<SignatoryFields>
  /** What has to hold besides. */
  when?: (signatory: SignatoryFields, act: Act) => boolean
  otherwise?: { code: string; message: string }
}

const isProposed = ({ suspensionProposedAt }: SignatoryFields) => suspensionProposedAt !== null
const notProposed = { code: 'NOT_PROPOSED', message: 'No suspension is proposed.' }

/** Every step from one standing to another. The commands obey it, and the page offers what it allows. */
export const steps = {
  admit: { from: ['applied'], may: canDecide },
  decline: { from: ['applied'], may: canDecide },
  proposeSuspension: {
    ...{ from: ['signed'], may: canDecide, when: (signatory) => !isProposed(signatory) },
    otherwise: { code: 'ALREADY_PROPOSED', message: 'A suspension is proposed already. Wait for the reply.' },
  },
  dropSuspension: { from: ['signed'], may: canDecide, when: isProposed, otherwise: notProposed },
  reply: { from: ['signed'], may: canReply, when: isProposed, otherwise: notProposed },
  suspend: {
    ...{ from: ['signed'], may: canDecide },
    when: ({ replyDueAt }, { now }) => replyDueAt !== null && replyDueAt <= now,
    otherwise: {
      code: 'REPLY_NOT_DUE',
      message: 'Propose the suspension first. It may follow when the ten working days for a reply are over.',
    },
  },
  reinstate: { from: ['suspended'], may: canDecide },
  withdraw: { from: ['applied', 'signed', 'suspended', 'lapsed'], may: canWithdraw },
} as const satisfies Record<string, Step>
export type StepName = keyof typeof steps
const table: Record<StepName, Step> = steps

/** Refuses a step that the viewer may not take, or that does not lead on from here. */
export function demandStep(act: Act, signatory: SignatoryFields, name: StepName): void {
  const { from, may, when, otherwise } = table[name]
  demandYours(passes(may, act, signatory))
  const standing = standingOf(signatory, act.now)
  demand(from.includes(standing), 'WRONG_STANDING', `That cannot be done: it is ${standing} now. Load the page again.`)
  if (when && otherwise) demand(when(signatory, act), otherwise.code, otherwise.message)
}

/** What this viewer may do with it now. */
export const stepsOpenTo = (act: Act, signatory: SignatoryFields): StepName[] =>
  (Object.keys(table) as StepName[]).filter((name) => {
    const { from, may, when } = table[name]
    return (
      from.includes(standingOf(signatory, act.now)) && passes(may, act, signatory) && (when?.(signatory, act) ?? true)
    )
  })
