import {
  admitInput,
  applyToSignInput,
  ofSignatoryInput,
  replyInput,
  replyWorkingDays,
  withReasonInput,
} from '../../schema/charter.ts'
import { organisationsById } from '../organisations/queries.ts'
import { demandStanding } from '../organisations/succession.ts'
import { command } from '../platform/command.ts'
import { find } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { demandAdminLooked } from '../platform/guarded.ts'
import { newId } from '../platform/ids.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { addWorkingDays, asNation } from '../platform/working-days.ts'
import { canSee } from './access.ts'
import { type EarlierSigning, Signatory, type SignatoryFields, signatoryFacts } from './model.ts'
import { demandStep, standingOf } from './transitions.ts'

const noSuspension = {
  ...{ suspensionReason: null, suspensionProposedAt: null, replyDueAt: null, reply: null, suspendedAt: null },
} as const

/** An organisation asks to sign, and names who answers for it. One that was declined, lapsed or left may ask anew. */
export const applyToSign = command(applyToSignInput, async (act, { looked, ...named }): Promise<SignatoryFields> => {
  const [organisationId] = act.viewer.organisationsAs('admin')
  demandYours(organisationId)
  demandAdminLooked(act, { accountablePerson: named.accountablePerson }, looked)
  const [organisation] = await organisationsById(act, [organisationId])
  demand(organisation?.state === 'approved', 'NOT_APPROVED', 'Your organisation has to be approved before it can sign.')

  await demandStanding(act, organisationId)

  const existing = await Signatory.findOne({ organisationId })
  const signatory = existing ?? new Signatory({ _id: newId(), organisationId })
  const mayApply = !existing || ['declined', 'withdrawn', 'lapsed'].includes(standingOf(existing, act.now))
  demand(mayApply, 'ALREADY_APPLIED', 'Your organisation has applied or signed already.')
  const earlier = [...(existing?.earlier ?? []), ...signingBefore(existing, act.now)]
  const anew = { declinedReason: null, signedAt: null, signedUntil: null, withdrawnAt: null, ...noSuspension }
  signatory.set({
    ...named,
    ...anew,
    earlier,
    organisationKind: organisation.kind,
    state: 'applied',
    appliedAt: act.now,
  })
  await signatory.save()
  await record(act, signatoryFacts, 'applied', signatory._id, { accountablePost: named.accountablePost })
  return signatory.toObject()
})

/** The signing that an application anew puts behind, with its suspension and both sides of it. */
function signingBefore(known: SignatoryFields | null, now: Date): EarlierSigning[] {
  if (!known?.signedAt) return []
  const { signedAt, withdrawnAt, signedUntil, suspendedAt, suspensionReason, reply } = known
  return [{ signedAt, endedAt: withdrawnAt ?? signedUntil ?? now, suspendedAt, suspensionReason, reply }]
}

/** A Charter manager admits it: from now on it stands on the public register. */
export const admitSignatory = command(admitInput, async (act, { id, until }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'admit')
  demand(!until || until > act.now, 'PAST', 'Choose a day that is still to come.', 'until')

  await signatory.set({ state: 'signed', signedAt: act.now, signedUntil: until }).save()
  await record(act, signatoryFacts, 'signed', id, {})
  return signatory.toObject()
})

/** An application is refused with a reason that its organisation reads. It may apply again. */
export const declineSignatory = command(withReasonInput, async (act, { id, reason }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'decline')

  await signatory.set({ state: 'declined', declinedReason: reason }).save()
  await record(act, signatoryFacts, 'declined', id, { reason })
  return signatory.toObject()
})

/** Tells the organisation why it may be suspended. It has ten working days of its own nation to reply before it can be. */
export const proposeSuspension = command(withReasonInput, async (act, { id, reason }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'proposeSuspension')

  const [organisation] = await organisationsById(act, [signatory.organisationId])
  const replyDueAt = addWorkingDays(act.now, replyWorkingDays, asNation(organisation?.nation))
  signatory.set({ ...noSuspension, suspensionReason: reason, suspensionProposedAt: act.now, replyDueAt })
  await signatory.save()
  await record(act, signatoryFacts, 'suspensionProposed', id, { reason })
  return signatory.toObject()
})

/** The manager was answered well enough: nothing happens, and nothing becomes public. */
export const dropSuspension = command(ofSignatoryInput, async (act, { id }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'dropSuspension')

  await signatory.set(noSuspension).save()
  await record(act, signatoryFacts, 'suspensionDropped', id, {})
  return signatory.toObject()
})

/** The organisation's own words. If it is suspended, they stand beside the reason, in equal size. */
export const replyToSuspension = command(replyInput, async (act, { id, reply, looked }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'reply')
  demandAdminLooked(act, { reply }, looked)

  await signatory.set({ reply }).save()
  await record(act, signatoryFacts, 'replied', id, {})
  return signatory.toObject()
})

/** Suspends it for the reason that was proposed, once the time to reply is over. */
export const suspendSignatory = command(ofSignatoryInput, async (act, { id }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'suspend')

  await signatory.set({ state: 'suspended', suspendedAt: act.now }).save()
  await record(act, signatoryFacts, 'suspended', id, { reason: signatory.suspensionReason ?? '' })
  return signatory.toObject()
})

/** A suspension ends. The events still tell of it. */
export const reinstateSignatory = command(ofSignatoryInput, async (act, { id }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'reinstate')

  await signatory.set({ state: 'signed', ...noSuspension }).save()
  await record(act, signatoryFacts, 'reinstated', id, {})
  return signatory.toObject()
})

/** The organisation leaves by itself. That it had signed stays on the register; an application was never public. */
export const withdrawSigning = command(ofSignatoryInput, async (act, { id }): Promise<SignatoryFields> => {
  const signatory = await find(Signatory, id, act, canSee)
  demandStep(act, signatory, 'withdraw')

  const fact = signatory.signedAt ? 'withdrawn' : 'applicationWithdrawn'
  await signatory.set({ state: 'withdrawn', withdrawnAt: act.now }).save()
  await record(act, signatoryFacts, fact, id, {})
  return signatory.toObject()
})
