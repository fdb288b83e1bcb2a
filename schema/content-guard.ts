/**
 * What does not belong on a board that is OFFICIAL at the most: protective markings, and what looks like personal or
 * case data. Pure patterns with ids, so that a box warns by the same rules that a command refuses by. They find shapes,
 * not meanings: a name of a victim they cannot know.
 */

export const guardIds = [
  'marking',
  'nhs-number',
  'national-insurance',
  'vehicle-mark',
  'pnc-id',
  'crime-reference',
  'birth-date',
  'coordinates',
  'email-list',
] as const
export type GuardId = (typeof guardIds)[number]

export type GuardFind = {
  id: GuardId
  /** Such as "an NHS number". */
  what: string
  /** The words that it found. Shown to who wrote them, never stored or logged. */
  found: string
}

/** Each kind once that a text seems to hold, in the order of the ids. */
export function guardFinds(text: string): GuardFind[] {
  return guardIds.flatMap((id) => {
    const { what, patterns, isOne = () => true, least = 1 } = rules[id]
    const found = patterns
      .flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words.trim()))
      .filter(isOne)
    const [first] = found
    return first && new Set(found.map((one) => one.toLowerCase())).size >= least ? [{ id, what, found: first }] : []
  })
}

/** "an NHS number and a vehicle mark". */
export function guardWords(finds: readonly GuardFind[]): string {
  const all = finds.map(({ what }) => what)
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')
}

type GuardRule = {
  what: string
  patterns: readonly RegExp[]
  /** A check beyond the shape, such as a check digit. */
  isOne?: (words: string) => boolean
  /** So many different ones make a find. */
  least?: number
}

const rules: Record<GuardId, GuardRule> = {
  marking: {
    what: 'a protective marking above OFFICIAL',
    // Capitals alone: "a secret ballot" and "restricted access" are plain words.
    patterns: [
      /\bOFFICIAL\s?[-–:]\s?SENSITIVE\b/gi,
      // Without a dash only as a marking is written: "official sensitive sites" are plain words.
      /\bO(?:fficial S|FFICIAL S)(?:ensitive|ENSITIVE)\b/g,
      /\bTOP SECRET\b/gi,
      /\b(?:SECRET|CONFIDENTIAL|RESTRICTED)\b/g,
      /\bUK EYES ONLY\b/gi,
    ],
  },
  'nhs-number': {
    what: 'an NHS number',
    patterns: [/(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g],
    isOne: isNhsNumber,
  },
  'national-insurance': {
    what: 'a National Insurance number',
    patterns: [/\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi],
  },
  'vehicle-mark': {
    what: 'a vehicle registration mark',
    patterns: [
      /\b[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9]\d) ?[A-HJ-PR-Z]{3}\b/g,
      /\b[A-HJ-NPR-TV-Y]\d{3} ?[A-HJ-PR-Y]{3}\b/g,
      /\b[A-HJ-PR-Y]{3} ?\d{3}[A-HJ-NPR-TV-Y]\b/g,
      // The small letters of a current mark with its space: without one it is part of a code.
      /(?<![\w/.-])[a-hj-pr-y]{2}(?:0[2-9]|[1-7]\d) [a-hj-pr-z]{3}(?![\w/-])/g,
      // Northern Ireland: a letter, the two of a county, and four figures that are no year, as in the name of an Act.
      /(?<![\w/-])[A-Z](?:[A-HJ-PR-Y]Z|I[ABGJLW]|[JOUX]I) ?(?!19|20)\d{4}(?![\w/-])/g,
    ],
  },
  'pnc-id': { what: 'a PNC identifier', patterns: [/\b(?:\d{2}|\d{4})\/\d{1,7}[A-Z]\b/g], isOne: isPncId },
  'crime-reference': {
    what: 'a crime or incident reference',
    patterns: [
      /\b(?:crime|incident|occurrence|custody|CAD|URN|niche)\s?(?:ref(?:erence)?|number|no|log|record)?[.:#\s]*\s?(?=[\w/-]*\d{3})[A-Z\d][\w/-]{4,}/gi,
      /\b\d{2}\/[A-Z\d]{2}\/\d{3,6}\/\d{2}\b/g,
    ],
    // "incident 2025-26" and the like are years.
    isOne: (words) => !/\b(?:19|20)\d{2}(?:[-/]\d{2,4})?$/.test(words),
  },
  'birth-date': {
    what: 'a date of birth',
    patterns: [
      /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[:\s]+\d{1,2}[/. -](?:\d{1,2}|[a-z]{3,9})[/. -]\d{2,4}\b/gi,
    ],
  },
  coordinates: {
    what: 'coordinates of a place',
    patterns: [
      /(?<![\d.])(?:49|5\d|60)\.\d{3,}\s?°?\s?N?[,;\s]+-?[0-8]\.\d{3,}/gi,
      /\b(?:H[P-Z]|N[A-Z]|O[V-Z]|S[A-Z]|T[A-Z]) ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})\b/g,
      /(?<!\d)(?:49|5\d|60)\s?°\s?\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:\.\d+)?\s?(?:["”″]|['’′]{2})\s?)?N\b/gi,
      /\/\/\/[a-z]+\.[a-z]+\.[a-z]+\b/g,
    ],
  },
  'email-list': {
    what: 'a list of mail addresses',
    patterns: [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
    least: 3,
  },
}

/** Ten digits of which the last is a check on the others, modulus 11. */
function isNhsNumber(words: string): boolean {
  const digits = [...words.replace(/\D/g, '')].map(Number)
  if (new Set(digits).size === 1) return false
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}

/** Year and number, with a letter that is the remainder by 23. */
function isPncId(words: string): boolean {
  const [, year = '', number = '', letter = ''] = /^(\d+)\/(\d+)([A-Z])$/.exec(words) ?? []
  return 'ZABCDEFGHJKLMNPQRTUVWXY'[Number(year.slice(-2) + number.padStart(7, '0')) % 23] === letter
}
