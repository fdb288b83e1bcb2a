import { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { demand, notFound } from '../platform/refusal.ts'
import { Passkey, User } from './accounts.ts'
import { Person, type PersonFields, personFacts } from './model.ts'

/** A way to sign in without a letter. Its key is given to nobody. */
export type PasskeyLine = { _id: string; name: string; madeAt: Date }

const mostPasskeys = 50

/** The viewer's own passkeys, latest first. */
export async function ownPasskeys({ viewer }: Act): Promise<PasskeyLine[]> {
  if (!viewer.personId) return []
  const found = await Passkey.find({ userId: viewer.personId }).sort({ createdAt: -1 }).limit(mostPasskeys).lean()
  return found.map(({ _id, name, createdAt }) => ({ _id, name: name || 'A passkey', madeAt: createdAt }))
}

/** Takes a passkey of one's own away: the device that has it can sign in with a code alone. */
export const removePasskey = command(z.object({ id: z.string().max(64) }), async (act, { id }): Promise<void> => {
  const { personId } = act.viewer
  demand(personId, 'SIGN_IN', 'Sign in to do that.')
  const { deletedCount } = await Passkey.deleteOne({ _id: id, userId: personId })
  if (deletedCount === 0) throw notFound()
  await record(act, personFacts, 'passkeyRemoved', personId, {})
})

/** The address that letters to the viewer go to. Nobody else is ever given it. */
export async function ownAddress({ viewer }: Act): Promise<string | null> {
  if (!viewer.personId) return null
  const person = await Person.findById(viewer.personId).select('address').lean<{ address: string } | null>()
  return person?.address ?? null
}

/** The viewer's own address, where a code that was sent there proved that it is theirs. None of somebody suspended. */
export async function provenAddress({ viewer }: Act): Promise<string | null> {
  const { personId: _id } = viewer
  if (!_id) return null
  const person = await Person.findOne({ _id, suspendedAt: null }).select('address').lean<PersonFields | null>()
  const proven = person && (await User.exists({ _id, email: person.address, emailVerified: true }))
  return proven ? person.address : null
}
