import { noticeSourceOf } from '../../schema/notices.ts'
import type { NoticeReleaseFields } from '../notices/queries.ts'
import { filled, type OcdsParty, type OcdsRelease, partyOf, periodOf } from './ocds.ts'

/** The tags that OCDS 1.1 knows: its list is closed. */
const knownTags = new Set([
  ...['planning', 'planningUpdate', 'tender', 'tenderAmendment', 'tenderUpdate', 'tenderCancellation'],
  ...['award', 'awardUpdate', 'awardCancellation', 'contract', 'contractUpdate', 'contractAmendment'],
  ...['implementation', 'implementationUpdate', 'contractTermination', 'compiled'],
])
const knownCurrencies = new Set(Intl.supportedValuesOf('currency'))
const openLicence = /nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/3/

type Money = { amount: number; currency: string } | null
type Facts = NoticeReleaseFields['facts']

/**
 * A release as far as it is kept, under the ocid of its publisher. Its id is the hash of the release as it was
 * published: that one's own belongs to what stands at the source. Null where OCDS has no word for what it is, or where
 * it is not under the Open Government Licence.
 */
export function releaseOfNotice({ _id: id, ocid, at, facts }: NoticeReleaseFields): OcdsRelease | null {
  const tag = facts.tags.filter((one) => knownTags.has(one))
  if (tag.length === 0 || !openLicence.test(facts.licence ?? '')) return null
  const parties = partiesOf(facts)
  const buyer = parties.find(({ roles }) => roles.includes('buyer'))
  const { awards = [], contracts = [] } = facts.parts ?? {}
  return {
    ...{ ocid, id, date: at.toISOString(), tag, initiationType: 'tender', parties: filled(parties) },
    buyer: buyer && { id: buyer.id, name: buyer.name },
    tender: tenderOf(ocid, facts),
    awards: filled(
      awards.map((award) => ({
        ...{ id: award.id, value: valueIn(award.value) },
        suppliers: filled(award.suppliers.map((name) => ({ id: name, name }))),
      })),
    ),
    contracts: filled(
      contracts.map(({ id, awardId, value, startsAt, endsAt }) => ({
        ...{ id, awardID: awardId, value: valueIn(value), period: periodOf(startsAt, endsAt) },
      })),
    ),
  }
}

/** The buyer and every supplier that it names, each once. */
function partiesOf({ buyer, suppliers }: Facts): OcdsParty[] {
  const bought = buyer ? [partyOf(buyer.name, buyer.identifiers, ['buyer'])] : []
  const won = (suppliers ?? []).map((name) => partyOf(name, [], ['supplier']))
  const [first] = bought
  const both = won.some(({ id }) => id === first?.id)
  if (!(first && both)) return [...bought, ...won]
  return [{ ...first, roles: ['buyer', 'supplier'] }, ...won.filter(({ id }) => id !== first.id)]
}

function tenderOf(ocid: string, facts: Facts): OcdsRelease['tender'] {
  const { parts, sourceUrl, cpvCodes } = facts
  const [main, ...further] = (cpvCodes ?? []).map((code) => ({ scheme: 'CPV' as const, id: code }))
  return {
    // OCDS lets a tender go by the id of its process: the publisher's own is not kept.
    ...{ id: ocid, title: facts.title ?? undefined, description: facts.description ?? undefined },
    procurementMethodDetails: facts.method ?? undefined,
    value: valueIn(parts?.estimate),
    minValue: valueIn(parts?.least),
    tenderPeriod: periodOf(null, facts.closesAt),
    contractPeriod: periodOf(parts?.startsAt ?? null, parts?.endsAt ?? null),
    items: main && [{ id: '1', classification: main, ...(further[0] && { additionalClassifications: further }) }],
    documents: sourceUrl
      ? [{ id: 'source', title: `At ${noticeSourceOf(ocid) ?? 'its publisher'}`, url: new URL(sourceUrl).href }]
      : undefined,
  }
}

const valueIn = (money: Money | undefined) => (money && knownCurrencies.has(money.currency) ? money : undefined)
