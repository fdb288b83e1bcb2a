import { publicBuyers } from '../organisations/buyers.ts'
import type { Act } from '../platform/act.ts'
import type { BuyerFacts } from './release.ts'

/** Who buys, among our records: the record of the buyer itself, and the force that it buys for. */
export type Matched = { buyerId: string; forceId: string | null }
export type MatchBuyer = (buyer: BuyerFacts | null) => Matched | null

type KnownBuyer = {
  _id: string
  kind: string
  name: string
  shortName: string
  alsoKnownAs: readonly string[]
  identifiers: readonly { scheme: string; id: string }[]
  authorityIds: readonly string[]
}

/** Matches buyers to the records there are now. */
export async function buyerMatcher(act: Act): Promise<MatchBuyer> {
  return matcherOf(await publicBuyers(act))
}

/**
 * By identifier first, then by name: the same name, a name it is also known by, or the same office in the same area.
 * A commissioner and the force are two records that belong together. What fits two records fits none.
 */
export function matcherOf(known: readonly KnownBuyer[]): MatchBuyer {
  const byIdentifier = index(known, ({ identifiers }) => identifiers.map(identifierKey))
  const byName = index(known, ({ name, shortName, alsoKnownAs }) => [name, shortName, ...alsoKnownAs].map(plainName))
  const byOffice = index(known, ({ name, alsoKnownAs }) =>
    [name, ...alsoKnownAs].flatMap((words) => officeOf(words) ?? []),
  )
  const forceOfAuthority = index(known, ({ authorityIds }) => [...authorityIds])

  return (buyer) => {
    if (!buyer) return null
    const office = officeOf(buyer.name)
    const found =
      firstOf(buyer.identifiers.map((identifier) => byIdentifier.get(identifierKey(identifier)))) ??
      byName.get(plainName(buyer.name)) ??
      (office ? byOffice.get(office) : null)
    if (!found) return null
    const force = found.kind === 'force' ? found : forceOfAuthority.get(found._id)
    return { buyerId: found._id, forceId: force?._id ?? null }
  }
}

const firstOf = <Entry>(entries: readonly (Entry | null | undefined)[]) =>
  entries.find((entry) => entry !== null && entry !== undefined)

/** A key that two different records have leads to neither: null. */
function index(
  known: readonly KnownBuyer[],
  keysOf: (one: KnownBuyer) => readonly string[],
): Map<string, KnownBuyer | null> {
  const found = new Map<string, KnownBuyer | null>()
  for (const one of known)
    for (const key of new Set(keysOf(one))) {
      const before = found.get(key)
      found.set(key, before === undefined || before?._id === one._id ? one : null)
    }
  return found
}

const identifierKey = ({ scheme, id }: { scheme: string; id: string }) =>
  `${scheme}:${id.replace(/^GB-PPON[:-]/i, '')}`.toUpperCase().replace(/\s/g, '')

/** Case, marks and "the" do not make another name. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(the|ltd|limited|on behalf of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const commissioner =
  '(?:(?:office of )?(?:police (?:and|fire and|and fire and) crime commissioner|pcc|opcc|pfcc|opfcc))'
const offices: readonly [office: string, pattern: RegExp][] = [
  ['commissioner', new RegExp(`^${commissioner} (?:for |of )?(.+)$`)],
  ['commissioner', new RegExp(`^(.+?)(?: police)?(?: office of)? ${commissioner}$`)],
  ['chief constable', /^chief constable (?:of |for )?(.+?)(?: police| constabulary)?$/],
  ['force', /^(.+?) (?:police|constabulary|police service|police force)$/],
]

/** The office and its area, such as "commissioner: dyfed powys", from the many ways that notices write them. */
function officeOf(name: string): string | null {
  const words = plainName(name)
  for (const [office, pattern] of offices) {
    const area = pattern.exec(words)?.[1]
    if (area && !/fire|rescue|federation|college|museum/.test(area))
      return `${office === 'chief constable' ? 'force' : office}: ${area.replace(/ (police|constabulary)$/, '')}`
  }
  return null
}
