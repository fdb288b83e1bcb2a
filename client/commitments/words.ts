import { organisationKinds, organisationKindWords } from '../../schema/people.ts'
import { principles } from '../../schema/vocabularies.ts'
import { withUnit } from '../ui/units.ts'

type Measured = { unit: string; baseline?: number | null; target: number; readings: readonly { value: number }[] }

/** "From 54 to 24 hours", or "To 24 hours" where nobody knows how it was. */
export const aimOf = ({ unit, baseline, target }: Measured): string =>
  baseline === null || baseline === undefined
    ? `To ${withUnit(target, unit)}`
    : `From ${baseline.toLocaleString('en-GB')} to ${withUnit(target, unit)}`

/** The latest that was measured, in words. */
export const latestOf = ({ unit, readings }: Measured): string => {
  const latest = readings.at(-1)
  return latest ? withUnit(latest.value, unit) : 'Not measured yet'
}

/** "1. Interoperability first". */
export const principleWords = (code: string): string => {
  const place = principles.findIndex((one) => one.code === code)
  return `${place + 1}. ${principles[place]?.label ?? code}`
}

/** The number of a principle, as its page and its picture have it. */
export const principleNumber = (code: string): number => principles.findIndex((one) => one.code === code) + 1

export const kindChoices = organisationKinds.map((kind) => ({ kind, words: organisationKindWords[kind].many }))
