import { z } from 'zod'
import { organisationKinds } from '../../../schema/people.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demandYours } from '../../platform/refusal.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'
import { bodies } from './bodies.ts'
import { type ForceFact, forces } from './forces.ts'

const factInput = z.object({
  slug: z.string(),
  kind: z.enum(organisationKinds),
  name: z.string(),
  shortName: z.string(),
  nation: z.string().nullable(),
  region: z.string().nullable(),
  alsoKnownAs: z.array(z.string()),
  identifiers: z.array(z.object({ scheme: z.string(), id: z.string() })),
  tile: z.object({ column: z.number(), row: z.number() }).nullable(),
  notes: z.string().nullable(),
  source: z.string(),
  authorityIds: z.array(z.string()),
})
type Fact = z.output<typeof factInput>

/** Lists one organisation as a fact. Listed again it is corrected, unless it has an account by now, which then speaks for itself. */
const listOrganisation = command(factInput, async (act, fact): Promise<string> => {
  demandYours(act.viewer.isSystem)
  const known = await Organisation.findOne({ slug: fact.slug })
  if (!known) {
    const made = new Organisation({ ...fact, _id: newId(), state: 'listed', createdAt: act.now })
    await made.save()
    await record(act, organisationFacts, 'listed', made._id, { kind: fact.kind })
    return made._id
  }
  if (known.state === 'listed' && !isSame(known.toObject(), fact)) await known.set(fact).save()
  return known._id
})

const isSame = (known: OrganisationFields, fact: Fact): boolean =>
  JSON.stringify(factInput.parse(known)) === JSON.stringify(fact)

const identifiersOf = (pairs: readonly (readonly [string, string])[] = []) =>
  pairs.map(([scheme, id]) => ({ scheme, id }))

/** Lists every force with its contracting authority, and every national body. Done again it adds and corrects only. */
export async function listReference(act: Act): Promise<void> {
  for (const body of bodies)
    await listOrganisation(act, {
      ...body,
      nation: null,
      region: 'national',
      alsoKnownAs: [...(body.alsoKnownAs ?? [])],
      identifiers: identifiersOf(body.identifiers),
      tile: null,
      authorityIds: [],
    })
  for (const force of forces) await listForce(act, force)
}

async function listForce(act: Act, force: ForceFact): Promise<void> {
  const { slug, name, shortName, region, nation, tile, notes } = force
  const authority = authorityOf(force)
  const authorityId = authority
    ? await listOrganisation(act, {
        slug: `${slug}-authority`,
        kind: 'partner',
        name: authority.name,
        shortName: authority.shortName,
        nation,
        region,
        alsoKnownAs: [...(authority.alsoKnownAs ?? [])],
        identifiers: identifiersOf(force.authorityIdentifiers),
        tile: null,
        notes: `Holds the contracts of ${name}.`,
        source: 'gov.uk',
        authorityIds: [],
      })
    : null
  await listOrganisation(act, {
    slug,
    kind: 'force',
    name,
    shortName,
    nation,
    region,
    alsoKnownAs: [...(force.alsoKnownAs ?? [])],
    identifiers: identifiersOf(force.identifiers),
    tile: tile ? { column: tile[0], row: tile[1] } : null,
    notes: notes ?? null,
    source: 'data.police.uk/api/forces',
    authorityIds: authorityId ? [authorityId] : [],
  })
}

/** The commissioner for the area, unless another body holds the office. */
function authorityOf({ authority, area, fire, shortName }: ForceFact) {
  if (authority !== undefined) return authority
  if (!area) return null
  const office = fire ? 'Police, Fire and Crime Commissioner' : 'Police and Crime Commissioner'
  return {
    name: `${office} for ${area}`,
    shortName: `${fire ? 'PFCC' : 'PCC'} ${shortName}`.slice(0, 40),
    alsoKnownAs: fire ? [`Police and Crime Commissioner for ${area}`] : [],
  }
}
