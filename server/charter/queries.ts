import type { Standing } from '../../schema/charter.ts'
import type { OrganisationKind } from '../../schema/people.ts'
import { type Act, visitor } from '../platform/act.ts'
import { byIds, eachOf, firstOf, listOf } from '../platform/database.ts'
import { filter, passes } from '../platform/rule.ts'
import { askedTogether } from '../platform/together.ts'
import { canDecide, canSee, canSeeProceedings, isOnTheRegister, theHouse } from './access.ts'
import { Signatory, type SignatoryFields } from './model.ts'
import { standingOf } from './transitions.ts'

export type { EarlierSigning, ReplyDue, SignatoryFields } from './model.ts'

/** In the order of the ids; null where absent or hidden. */
export const signatoriesById = (act: Act, ids: readonly string[]): Promise<(SignatoryFields | null)[]> =>
  byIds(Signatory, ids, act, canSee)

/** How each of these organisations stands, as far as the viewer may know; null for those that never signed. */
export async function signatoriesOf(act: Act, organisationIds: readonly string[]): Promise<(SignatoryFields | null)[]> {
  const where = { organisationId: { $in: organisationIds } }
  const found = await listOf(Signatory, act, canSee, where, { sort: { organisationId: 1 }, limit: 500 })
  return organisationIds.map((id) => found.find(({ organisationId }) => organisationId === id) ?? null)
}

export type RegisterFilter = {
  standing: Standing | null
  kind: OrganisationKind | null
  /** Only these organisations: those whose name fits what was searched for. Null for all. */
  organisationIds: readonly string[] | null
}

/** The public register, the last to have signed first. */
export const register = (
  act: Act,
  { standing, kind, organisationIds }: RegisterFilter,
  { before, limit }: { before: string | null; limit: number },
): Promise<SignatoryFields[]> => {
  const where = {
    ...(standing && stands(standing, act.now)),
    ...(kind && { organisationKind: kind }),
    ...(organisationIds && { organisationId: { $in: organisationIds } }),
    ...(before && signedBefore(before)),
  }
  return listOf(Signatory, act, isOnTheRegister, where, { sort: { signedAt: -1, _id: -1 }, limit })
}

/** The place of a signatory on the register. Two may have signed at one moment: the id tells them apart. */
export const registerCursor = ({ signedAt, _id }: SignatoryFields): string => `${signedAt?.toISOString() ?? ''}|${_id}`

function signedBefore(cursor: string) {
  const [time = '', id = ''] = cursor.split('|')
  const signedAt = new Date(time)
  return Number.isNaN(signedAt.getTime())
    ? {}
    : {
        signedAt: { $lte: signedAt },
        $and: [{ $or: [{ signedAt: { $lt: signedAt } }, { signedAt, _id: { $lt: id } }] }],
      }
}

export type RegisterCount = { standing: Standing; count: number }

/** How many stand how on the register, with the kind that is chosen: one round trip. */
export async function registerCounts(act: Act, kind: OrganisationKind | null): Promise<RegisterCount[]> {
  const lapsed = {
    $and: [{ $eq: ['$state', 'signed'] }, { $ne: ['$signedUntil', null] }, { $lte: ['$signedUntil', act.now] }],
  }
  const found = await Signatory.aggregate<{ _id: Standing; count: number }>([
    { $match: { $and: [filter(isOnTheRegister, act), kind ? { organisationKind: kind } : {}] } },
    { $group: { _id: { $cond: [lapsed, 'lapsed', '$state'] }, count: { $sum: 1 } } },
  ])
  return found.map(({ _id, count }) => ({ standing: _id, count }))
}

/** The organisations on the public register, by how they stand now. One round trip. */
export async function organisationsByStanding({ now }: Act): Promise<ReadonlyMap<Standing, readonly string[]>> {
  const byStanding = new Map<Standing, string[]>()
  for (const entry of (await entriesTogether('')) ?? []) {
    const standing = standingOf(entry, now)
    const known = byStanding.get(standing)
    if (known) known.push(entry.organisationId)
    else byStanding.set(standing, [entry.organisationId])
  }
  return byStanding
}

type Entry = Pick<SignatoryFields, 'organisationId' | 'state' | 'signedUntil'>
const mostEntries = 20_000

/** The register is the same for everybody, so it is read once for all who ask at a moment; as one document, however long it is. */
const entriesTogether = askedTogether(async () => {
  const asVisitor = { viewer: visitor, now: new Date(), requestId: 'together' }
  const [register] = await Signatory.aggregate<{ entries: Entry[] }>([
    { $match: filter(isOnTheRegister, asVisitor) },
    { $limit: mostEntries },
    {
      $group: {
        _id: null,
        entries: { $push: { organisationId: '$organisationId', state: '$state', signedUntil: '$signedUntil' } },
      },
    },
  ])
  return new Map([['', register?.entries ?? []]])
})

/** The public register for a file. */
export const publishedSignatories = (act: Act, limit: number): AsyncIterable<SignatoryFields> =>
  eachOf(Signatory, act, isOnTheRegister, {}, limit)

/** For Charter managers: who waits for a decision that this one may make, oldest first. */
export const applicationsToDecide = (act: Act): Promise<SignatoryFields[]> =>
  listOf(Signatory, act, canDecide, { state: 'applied' }, { sort: { _id: 1 }, limit: 100 })

/** For Charter managers: proposed and carried out suspensions that this one may decide on. */
export const suspensionsToDecide = (act: Act): Promise<SignatoryFields[]> =>
  listOf(
    Signatory,
    act,
    canDecide,
    { state: { $in: ['signed', 'suspended'] }, replyDueAt: { $ne: null } },
    { sort: { replyDueAt: 1 }, limit: 100 },
  )

/** Both at once, oldest first: a desk shows them side by side. */
export const signatoriesToDecide = (act: Act): Promise<SignatoryFields[]> =>
  listOf(
    Signatory,
    act,
    canDecide,
    { $or: [{ state: 'applied' }, { state: { $in: ['signed', 'suspended'] }, replyDueAt: { $ne: null } }] },
    { sort: { _id: 1 }, limit: 200 },
  )

/** Why it is or may be suspended or was declined, and its reply: public once it is suspended, before that for both sides only. */
export function proceedingsFor(act: Act, signatory: SignatoryFields): SignatoryFields | null {
  return signatory.state === 'suspended' || passes(canSeeProceedings, act, signatory) ? signatory : null
}

/** For reactors of the house alone. */
export const signatoryToTellOf = (system: Act, id: string): Promise<SignatoryFields | null> =>
  firstOf(Signatory, system, theHouse, { _id: id })

const stands = (standing: Standing, now: Date): Record<string, unknown> =>
  standing === 'lapsed'
    ? { state: 'signed', signedUntil: { $lte: now } }
    : standing === 'signed'
      ? { state: 'signed', $or: [{ signedUntil: null }, { signedUntil: { $gt: now } }] }
      : { state: standing }
