import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { type NoticeStage, noticeSourceOf, openGovernmentLicence } from '../../schema/notices.ts'
import { withoutContacts } from './contacts.ts'
import { regionOfPlace } from './regions.ts'
import { partsOf, type ReleaseParts } from './release-parts.ts'

export type BuyerFacts = { name: string; identifiers: { scheme: string; id: string }[] }

/** What one release says, in our words; null where it says nothing, so that an earlier release still counts. */
export type ReleaseFacts = {
  releaseId: string | null
  tags: string[]
  stage: NoticeStage | null
  title: string | null
  description: string | null
  buyer: BuyerFacts | null
  region: string | null
  cpvCodes: string[] | null
  value: { amount: number; currency: string } | null
  publishedAt: string | null
  closesAt: string | null
  startsAt: string | null
  endsAt: string | null
  method: string | null
  sourceUrl: string | null
  licence: string | null
  suppliers: string[] | null
  smallFirms: boolean | null
  /** Nothing for releases from before it was kept. */
  parts?: ReleaseParts
}

export type ReadRelease = { key: string; ocid: string; at: Date; facts: ReleaseFacts }

/** Publishers write null for nothing, and numbers that no number can hold: what is no use is as if it were absent. */
const tolerant = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null)
const text = z.string().trim().min(1)
const list = <Schema extends z.ZodType>(schema: Schema) => tolerant(z.array(tolerant(schema)))
const moment = text.refine((value) => !Number.isNaN(Date.parse(value)), 'is not a date')
const address = z.object({ region: tolerant(text), countryName: tolerant(text) })
const classification = z.object({ scheme: tolerant(text), id: tolerant(z.coerce.string()) })
const period = z.object({ startDate: tolerant(moment), endDate: tolerant(moment) })
const money = z.object({ amount: z.number().finite().nonnegative(), currency: tolerant(text) })
const identifier = z.object({ scheme: tolerant(text), id: tolerant(z.coerce.string()) })
const party = z.object({
  id: tolerant(z.coerce.string()),
  name: tolerant(text),
  roles: list(text),
  identifier: tolerant(identifier),
  additionalIdentifiers: list(identifier),
  address: tolerant(address),
})
const documents = list(z.object({ documentType: tolerant(text), url: tolerant(z.url()) }))

/** The parts of OCDS 1.1 that we read. What must be there is checked; the rest may be missing or wrong. */
const releaseInput = z.object({
  ocid: z
    .string()
    .max(200)
    .regex(/^ocds-[a-z0-9]{6}-.+$/i, 'is no ocid'),
  id: tolerant(z.coerce.string()),
  date: moment,
  tag: z.array(z.string()).min(1),
  buyer: tolerant(z.object({ id: tolerant(z.coerce.string()), name: tolerant(text) })),
  parties: list(party),
  planning: tolerant(z.object({ documents })),
  tender: z
    .object({
      title: tolerant(text),
      description: tolerant(text),
      status: tolerant(text),
      datePublished: tolerant(moment),
      value: tolerant(money),
      minValue: tolerant(money),
      procurementMethodDetails: tolerant(text),
      classification: tolerant(classification),
      additionalClassifications: list(classification),
      items: list(
        z.object({
          classification: tolerant(classification),
          additionalClassifications: list(classification),
          deliveryAddresses: list(address),
          deliveryLocation: tolerant(address),
        }),
      ),
      lots: list(z.object({ contractPeriod: tolerant(period) })),
      tenderPeriod: tolerant(period),
      contractPeriod: tolerant(period),
      documents,
      suitability: tolerant(z.object({ sme: tolerant(z.boolean()) })),
    })
    .nullish(),
  awards: list(
    z.object({
      id: tolerant(z.coerce.string()),
      suppliers: list(z.object({ name: tolerant(text) })),
      value: tolerant(money),
      documents,
    }),
  ),
  contracts: list(
    z.object({
      id: tolerant(z.coerce.string()),
      awardID: tolerant(z.coerce.string()),
      value: tolerant(money),
      period: tolerant(period),
    }),
  ),
})
type Release = z.output<typeof releaseInput>

export type Malformed = { reason: string }

/** Reads one release. What is malformed says why, in a line for whoever imports. */
export function readRelease(raw: unknown, packageLicence: string | null): ReadRelease | Malformed {
  const parsed = releaseInput.safeParse(raw)
  if (!parsed.success)
    return {
      reason: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'release'}: ${message}`).join('; '),
    }
  const release = parsed.data
  const licence = packageLicence ?? (noticeSourceOf(release.ocid) ? openGovernmentLicence : null)
  return {
    key: createHash('sha256')
      .update(canonicalize(finite(raw)) ?? '')
      .digest('hex'),
    ocid: release.ocid,
    at: new Date(release.date),
    facts: factsOf(release, licence),
  }
}

/** Canonical JSON has no infinite numbers, which JSON.parse makes of 1e9999. */
const finite = (raw: unknown): unknown =>
  JSON.parse(JSON.stringify(raw, (_key, value) => (value === Number.POSITIVE_INFINITY ? null : value)))

function factsOf(release: Release, licence: string | null): ReleaseFacts {
  const { tender } = release
  const contract = tender?.contractPeriod ?? present(tender?.lots)[0]?.contractPeriod
  const suppliers = present(release.awards).flatMap((award) =>
    present(award.suppliers).flatMap(({ name }) => name ?? []),
  )
  return {
    releaseId: release.id ?? null,
    tags: release.tag,
    stage: stageOf(release),
    title: tender?.title ?? null,
    description: tender?.description ? withoutContacts(tender.description) : null,
    buyer: buyerOf(release),
    region: regionOf(release),
    cpvCodes: cpvCodesOf(release),
    value: moneyOf(release),
    publishedAt: tender?.datePublished ?? null,
    closesAt: tender?.tenderPeriod?.endDate ?? null,
    startsAt: contract?.startDate ?? null,
    endsAt: contract?.endDate ?? null,
    method: tender?.procurementMethodDetails ?? null,
    sourceUrl: sourceOf(release),
    licence,
    suppliers: suppliers.length > 0 ? [...new Set(suppliers)] : null,
    smallFirms: tender?.suitability?.sme ?? null,
    parts: partsOf(release),
  }
}

const present = <Entry>(entries: readonly (Entry | null | undefined)[] | null | undefined): Entry[] =>
  (entries ?? []).filter((entry): entry is Entry => entry !== null && entry !== undefined)

const stages: readonly [pattern: RegExp, stage: NoticeStage][] = [
  [/^(contract|implementation)/, 'contract'],
  [/^award(?!Cancel)/, 'award'],
  [/^tender(?!Cancel)/, 'tender'],
  [/^planning/, 'planning'],
]

function stageOf({ tag, tender }: Release): NoticeStage | null {
  if (tag.includes('tenderCancellation') || ['cancelled', 'withdrawn', 'unsuccessful'].includes(tender?.status ?? ''))
    return 'cancelled'
  const found = stages.find(([pattern]) => tag.some((name) => pattern.test(name)))
  return found?.[1] ?? (tender?.status === 'planned' || tender?.status === 'planning' ? 'planning' : null)
}

/** The buyer's name and every identifier: its own, further ones, and the `<scheme>-<id>` of the party. */
function buyerOf(release: Release): BuyerFacts | null {
  const parties = present(release.parties)
  const buying =
    parties.find(({ id }) => id && id === release.buyer?.id) ?? parties.find(({ roles }) => roles?.includes('buyer'))
  const name = release.buyer?.name ?? buying?.name
  if (!name) return null
  const identifiers = [buying?.identifier, ...present(buying?.additionalIdentifiers)].flatMap((one) =>
    one?.scheme && one.id ? [{ scheme: one.scheme, id: one.id }] : [],
  )
  const [, scheme, id] = /^([A-Z]{2}-[A-Z]+)[-:](.+)$/.exec(release.buyer?.id ?? buying?.id ?? '') ?? []
  if (scheme && id && !identifiers.some((one) => one.scheme === scheme && one.id === id))
    identifiers.push({ scheme, id })
  return { name, identifiers }
}

function regionOf({ tender, parties }: Release): string | null {
  const places = present(tender?.items).flatMap(({ deliveryAddresses, deliveryLocation }) =>
    [...present(deliveryAddresses), ...present([deliveryLocation])].flatMap(({ region }) => region ?? []),
  )
  const own = present(parties).find(({ roles }) => roles?.includes('buyer'))?.address?.region
  const found = new Set(places.flatMap((place) => regionOfPlace(place) ?? []))
  if (found.size > 1) return 'national'
  return [...found][0] ?? (own ? regionOfPlace(own) : null)
}

function cpvCodesOf({ tender }: Release): string[] | null {
  const all = [
    tender?.classification,
    ...present(tender?.additionalClassifications),
    ...present(tender?.items).flatMap((item) => [item.classification, ...present(item.additionalClassifications)]),
  ]
  const codes = present(all).flatMap(({ scheme, id }) =>
    scheme === 'CPV' && /^\d{8}/.test(id ?? '') ? [(id ?? '').slice(0, 8)] : [],
  )
  return codes.length > 0 ? [...new Set(codes)] : null
}

function moneyOf({ tender, awards, contracts }: Release): ReleaseFacts['value'] {
  const said = present(contracts)[0]?.value ?? present(awards)[0]?.value ?? tender?.value ?? tender?.minValue
  return said && said.amount > 0 ? { amount: said.amount, currency: said.currency ?? 'GBP' } : null
}

const noticeDocument = /notice/i

/** The page of the notice at the service that published it. */
function sourceOf({ tender, planning, awards, ocid }: Release): string | null {
  const all = present([
    ...present(present(awards)[0]?.documents),
    ...present(tender?.documents),
    ...present(planning?.documents),
  ])
  const own = all.find(({ documentType, url }) => url && noticeDocument.test(documentType ?? ''))
  if (own?.url) return own.url
  return ocid.startsWith('ocds-h6vhtk-')
    ? `https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages/${ocid}`
    : null
}
