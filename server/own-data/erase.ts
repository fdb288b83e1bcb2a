import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { Score } from '../evaluations/model.ts'
import { Handover } from '../handovers/model.ts'
import { LetterRow, Notification, Preference, Watch } from '../notifications/model.ts'
import { Organisation } from '../organisations/model.ts'
import { Invitation, JoinRequest } from '../organisations/model-team.ts'
import { demandAnotherAdmin, oneAtATime } from '../organisations/own-team.ts'
import { Passkey, Session, User, Verification } from '../people/accounts.ts'
import { Membership, type MembershipFields, Person, personFacts } from '../people/model.ts'
import { endPost } from '../people/posts.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { KeptLetterModel } from '../platform/mail.ts'
import { demand, demandYours, notFound } from '../platform/refusal.ts'
import { HeldMessage } from '../threads/model.ts'

/**
 * Takes everything personal of somebody away. What they did stays under a pseudonym: events carry ids alone, so every
 * chain stays whole. Only the house does this, by `npm run person`.
 */
export const erasePerson = command(z.object({ personId: id }), async (act, { personId }): Promise<string> => {
  demandYours(act.viewer.isSystem)
  const person = await Person.findById(personId)
  if (!person) throw notFound()
  demand(!person.erasedAt, 'ERASED', 'This person is erased already.')
  await endEveryPost(act, personId)
  await giveUpApplications(personId)
  await endSignIn(personId, person.address)
  await removeLetters(personId, person.address)
  await HeldMessage.deleteMany({ authorId: personId })
  // The note is about the giver's post and in the words of who began it: with either of them gone it goes.
  await Handover.updateMany({ $or: [{ giverId: personId }, { startedById: personId }] }, { $set: { note: '' } })
  await Score.updateMany({ personId }, { $set: { privateNote: '' } })

  const pseudonym = `Former member ${personId.slice(-6)}`
  const nameless = { name: pseudonym, address: `${personId}@erased.invalid`, actingForId: null, erasedAt: act.now }
  // Written anew: not every database frees a unique value that an update gave up, and its owner may come back as somebody new.
  await Person.deleteOne({ _id: personId })
  await Person.create([{ ...person.toObject(), ...nameless }])
  await record(act, personFacts, 'erased', personId, {})
  return pseudonym
})

async function endEveryPost(act: Act, personId: string): Promise<void> {
  const posts = await Membership.find({ personId, endedAt: null }).limit(500).lean<MembershipFields[]>()
  for (const { organisationId, role } of posts) {
    const acts = await Organisation.exists({ _id: organisationId, state: { $in: ['approved', 'suspended'] } })
    await oneAtATime(organisationId)
    if (role === 'admin' && acts) await demandAnotherAdmin(organisationId, personId)
    await endPost(act, organisationId, personId)
  }
}

/** Nobody is left who could be its admin: what they applied for has to be asked for again. */
async function giveUpApplications(personId: string): Promise<void> {
  await Organisation.updateMany({ applicantId: personId, state: 'applied' }, { $set: { state: 'refused' } })
  await Organisation.updateMany({ applicantId: personId }, { $set: { applicantId: null, appliedAt: null } })
}

async function endSignIn(personId: string, address: string): Promise<void> {
  await Session.deleteMany({ userId: personId })
  await Passkey.deleteMany({ userId: personId })
  await User.deleteMany({ _id: personId })
  await Verification.deleteMany({ identifier: `sign-in-otp-${address}` })
}

async function removeLetters(personId: string, address: string): Promise<void> {
  await Notification.deleteMany({ personId })
  await Watch.deleteMany({ personId })
  await Preference.deleteMany({ _id: personId })
  await LetterRow.deleteMany({ $or: [{ personId }, { address }] })
  await KeptLetterModel.deleteMany({ to: address })
  await Invitation.deleteMany({ address })
  await JoinRequest.deleteMany({ personId })
}
