/** The parts of an OCDS 1.1 release that the board fills; what it cannot say truthfully is not here. */
export type OcdsRelease = {
  ocid: string
  id: string
  date: string
  tag: string[]
  initiationType: 'tender'
  parties?: OcdsParty[] | undefined
  buyer?: OcdsReference | undefined
  planning?: { rationale?: string; documents?: OcdsDocument[]; milestones?: OcdsMilestone[] } | undefined
  tender?: OcdsTender | undefined
  awards?: OcdsAward[] | undefined
  contracts?: OcdsContract[] | undefined
}

type OcdsReference = { id: string; name: string }
export type OcdsIdentifier = { scheme: string; id: string }
export type OcdsParty = OcdsReference & {
  identifier?: OcdsIdentifier | undefined
  additionalIdentifiers?: OcdsIdentifier[] | undefined
  roles: string[]
}
type OcdsValue = { amount: number; currency: string }
export type OcdsPeriod = { startDate?: string | undefined; endDate?: string | undefined }
type OcdsDocument = { id: string; title: string; url: string; format?: string }
type OcdsMilestone = { id: string; title: string; description?: string; dateMet: string; status: 'met' }
type OcdsClassification = { scheme: 'CPV'; id: string }

type OcdsTender = {
  id: string
  title?: string | undefined
  description?: string | undefined
  status?: 'complete' | 'unsuccessful'
  procuringEntity?: OcdsReference
  items?:
    | { id: string; classification: OcdsClassification; additionalClassifications?: OcdsClassification[] }[]
    | undefined
  value?: OcdsValue | undefined
  minValue?: OcdsValue | undefined
  procurementMethod?: 'open'
  procurementMethodDetails?: string | undefined
  awardCriteria?: string
  awardCriteriaDetails?: string
  submissionMethod?: string[]
  tenderPeriod?: OcdsPeriod | undefined
  enquiryPeriod?: OcdsPeriod | undefined
  contractPeriod?: OcdsPeriod | undefined
  documents?: OcdsDocument[] | undefined
}
type OcdsAward = {
  id: string
  description?: string
  date?: string
  value?: OcdsValue | undefined
  suppliers?: OcdsReference[] | undefined
}
type OcdsContract = { id: string; awardID: string; value?: OcdsValue | undefined; period?: OcdsPeriod | undefined }

/** A party under its first official identifier, or by its name where none is known. */
export function partyOf(name: string, identifiers: readonly OcdsIdentifier[], roles: string[]): OcdsParty {
  const [identifier, ...others] = identifiers
  const id = identifier ? `${identifier.scheme}-${identifier.id}` : name
  return { id, name, identifier, additionalIdentifiers: filled(others), roles }
}

/** A list, or nothing where it is empty: OCDS leaves out what there is none of. */
export const filled = <One>(all: readonly One[]): One[] | undefined => (all.length > 0 ? [...all] : undefined)

/** A period of which anything is known. */
export function periodOf(start: Date | string | null, end: Date | string | null): OcdsPeriod | undefined {
  const [startDate, endDate] = [start, end].map((moment) => (moment ? new Date(moment).toISOString() : undefined))
  return startDate || endDate ? { startDate, endDate } : undefined
}
