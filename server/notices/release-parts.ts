export type Money = { amount: number; currency: string }
export type AwardPart = { id: string; suppliers: string[]; value: Money | null }
export type ContractPart = {
  id: string
  awardId: string
  value: Money | null
  startsAt: string | null
  endsAt: string | null
}

/** Amounts, dates and awards as a release said each, in its place: what open data repeats, and no page needs. */
export type ReleaseParts = {
  estimate: Money | null
  /** The least that it may come to. */
  least: Money | null
  startsAt: string | null
  endsAt: string | null
  awards: AwardPart[]
  contracts: ContractPart[]
}

type Maybe<Value> = Value | null | undefined
type Amount = Maybe<{ amount: number; currency?: Maybe<string> }>
type Period = Maybe<{ startDate?: Maybe<string>; endDate?: Maybe<string> }>
type Said = {
  tender?: Maybe<{ value?: Amount; minValue?: Amount; contractPeriod?: Period }>
  awards?: Maybe<Maybe<{ id?: Maybe<string>; suppliers?: Maybe<Maybe<{ name?: Maybe<string> }>[]>; value?: Amount }>[]>
  contracts?: Maybe<Maybe<{ id?: Maybe<string>; awardID?: Maybe<string>; value?: Amount; period?: Period }>[]>
}

/** The parts of a release. An award or a contract without the id that OCDS wants of it is left out. */
export function partsOf({ tender, awards, contracts }: Said): ReleaseParts {
  return {
    estimate: moneyOf(tender?.value),
    least: moneyOf(tender?.minValue),
    ...datesOf(tender?.contractPeriod),
    awards: (awards ?? []).flatMap((award): AwardPart[] => {
      if (!award?.id) return []
      const names = (award.suppliers ?? []).flatMap((supplier) => supplier?.name ?? [])
      return [{ id: award.id, suppliers: [...new Set(names)], value: moneyOf(award.value) }]
    }),
    contracts: (contracts ?? []).flatMap((contract): ContractPart[] => {
      if (!(contract?.id && contract.awardID)) return []
      const { id, awardID: awardId } = contract
      return [{ id, awardId, value: moneyOf(contract.value), ...datesOf(contract.period) }]
    }),
  }
}

const moneyOf = (said: Amount): Money | null =>
  said?.currency ? { amount: said.amount, currency: said.currency } : null

const datesOf = (said: Period) => ({ startsAt: said?.startDate ?? null, endsAt: said?.endDate ?? null })
