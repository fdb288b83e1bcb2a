import { missingToConfirm } from '../../schema/partnership-checks.ts'
import type { PartnershipState } from '../../schema/partnerships.ts'
import type { Act } from '../platform/act.ts'
import { demand, demandYours, Refusal, type RefusedField } from '../platform/refusal.ts'
import { passes, type Rule } from '../platform/rule.ts'
import { canAskReview, canEdit } from './access.ts'
import type { PartnershipFields, partnershipFacts } from './model.ts'

/** Every step that a partnership can take, once: commands obey it, and buttons are drawn from it. */
export type Step = {
  from: readonly PartnershipState[]
  /** Where it leads; null where it stays as it is. */
  to: PartnershipState | null
  who: Rule<PartnershipFields>
  whoInWords: string
  /** While it answers, no button is offered. */
  notYet?(partnership: PartnershipFields, act: Act): RefusedField | null
  /** What has to be complete: all of it is named at once. */
  incomplete?(partnership: PartnershipFields, act: Act): RefusedField[]
  fact: keyof typeof partnershipFacts.table
}

const obstacle = (code: string, message: string): RefusedField => ({ code, message, path: '' })
/** The party that the viewer acts for. Asked only where `canEdit` said that there is one. */
export const ownParty = ({ viewer }: Act): string => viewer.actingFor?.organisationId ?? ''

const confirmed = ({ confirmations, revision }: PartnershipFields, act: Act) =>
  confirmations.some((one) => one.organisationId === ownParty(act) && one.revision === revision)
    ? obstacle('ALREADY_CONFIRMED', 'Your organisation has confirmed this.')
    : null
const nothingToReview = ({ sensitive }: PartnershipFields) =>
  sensitive?.triggers.length ? null : obstacle('NO_TRIGGERS', 'Nothing in it wants a review.')
const toConfirm = ({ terms }: PartnershipFields, act: Act) => missingToConfirm(terms, ownParty(act))
const summaryWaits = ({ summary }: PartnershipFields, act: Act) =>
  summary && !summary.approvedBy.includes(ownParty(act))
    ? null
    : obstacle('NOTHING_TO_APPROVE', 'There is no summary that waits for your organisation.')

const party = { who: canEdit, whoInWords: 'an editor of a party' }

export const steps = {
  edit: { from: ['forming'], to: null, ...party, fact: 'edited' },
  setTriggers: { from: ['forming'], to: null, ...party, fact: 'triggersSet' },
  askReview: {
    from: ['forming'],
    to: null,
    ...party,
    who: canAskReview,
    whoInWords: 'an editor of the force, where something in it wants a review of ethics, data and AI',
    notYet: nothingToReview,
    fact: 'reviewAsked',
  },
  confirm: {
    from: ['forming'],
    to: 'active',
    ...party,
    whoInWords: 'an editor of each party, for itself; the last makes it active',
    notYet: confirmed,
    incomplete: toConfirm,
    fact: 'confirmed',
  },
  inviteManager: { from: ['forming', 'active'], to: null, ...party, fact: 'managerInvited' },
  addMilestone: { from: ['active'], to: null, ...party, fact: 'milestoneAdded' },
  recordProgress: { from: ['active'], to: null, ...party, fact: 'progressRecorded' },
  answerMilestone: {
    from: ['active'],
    to: null,
    ...party,
    whoInWords: 'an editor of the side that did not give the evidence',
    fact: 'milestoneMet',
  },
  recordReading: { from: ['active'], to: null, ...party, fact: 'measured' },
  proposeDecision: { from: ['forming', 'active'], to: null, ...party, fact: 'decisionProposed' },
  agreeDecision: { from: ['forming', 'active'], to: null, ...party, fact: 'decisionAgreed' },
  proposeSummary: { from: ['active', 'completed'], to: null, ...party, fact: 'summaryProposed' },
  approveSummary: {
    from: ['active', 'completed'],
    to: null,
    ...party,
    notYet: summaryWaits,
    fact: 'summaryPublished',
  },
  writeCloseOut: {
    from: ['active'],
    to: 'completed',
    ...party,
    whoInWords: 'an editor of each side; the second completes it',
    fact: 'closeOutWritten',
  },
  end: { from: ['forming', 'active'], to: 'ended', ...party, fact: 'ended' },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps
const stepNames = Object.keys(steps) as StepName[]

/** What this viewer may do with it now. What is not complete yet is offered: the step itself says what is missing. */
export function stepsNow(act: Act, partnership: PartnershipFields): StepName[] {
  return stepNames.filter((name) => {
    const step: Step = steps[name]
    return (
      step.from.includes(partnership.state) && passes(step.who, act, partnership) && !step.notYet?.(partnership, act)
    )
  })
}

const wrongState: Record<PartnershipState, [code: string, message: string]> = {
  forming: ['NOT_ACTIVE', 'It is still forming: every party has to confirm it first.'],
  active: ['ALREADY_ACTIVE', 'It is active: what every party confirmed stands.'],
  completed: ['COMPLETED', 'It is completed, and its record stands.'],
  ended: ['ENDED', 'It has ended, and its record stands.'],
}

/** Refuses unless this viewer may take the step now; everything incomplete is named at once. */
export function demandStep(act: Act, partnership: PartnershipFields, name: StepName): void {
  const step: Step = steps[name]
  demandYours(passes(step.who, act, partnership))
  demand(step.from.includes(partnership.state), ...wrongState[partnership.state])
  const waiting = step.notYet?.(partnership, act)
  if (waiting) throw new Refusal(waiting.code, waiting.message)
  const incomplete = step.incomplete?.(partnership, act) ?? []
  if (incomplete.length > 0)
    throw new Refusal(
      'NOT_COMPLETE',
      incomplete.length === 1 ? 'One thing is missing.' : `${incomplete.length} things are missing.`,
      incomplete,
    )
}
