import { addMonths } from 'date-fns/addMonths'
import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'
import { categories, regions, sectors, standards } from './vocabularies.ts'

/** Bands of staff numbers, as suppliers declare them. */
export const sizeBands = [
  { code: 'micro', label: '1 to 9 people' },
  { code: 'small', label: '10 to 49 people' },
  { code: 'medium', label: '50 to 249 people' },
  { code: 'large', label: '250 people or more' },
] as const
export const sizeLabel = (code: string): string => sizeBands.find((band) => band.code === code)?.label ?? code

/** One of the codes of a vocabulary; forms and the API send any words. */
const codeOf = (terms: readonly { code: string }[], message: string) =>
  z.string().refine((code) => terms.some((term) => term.code === code), message)

/** As Companies House writes it: eight figures, or two letters (SC, NI, OC and others) and six figures. */
export const companyNumber = z
  .string()
  .max(20, 'A company number has eight characters')
  .transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase())
  .transform((typed) => (/^\d{6,7}$/.test(typed) ? typed.padStart(8, '0') : typed))
  .refine((number) => /^(\d{8}|(SC|NI|OC|SO|NC|SL|LP|NL|RC|SR|NR|IP|SP|NP|CE|CS|R0)\d{6})$/.test(number), {
    message: 'Enter the company number, such as 01234567 or SC123456',
  })

export const registerSupplierInput = z.object({
  name: z.string().trim().min(2, 'Enter the name of the company').max(200, 'A name is at most 200 characters'),
  companyNumber,
  size: codeOf(sizeBands, 'Choose a size'),
  categories: z
    .array(codeOf(categories, 'Choose from the list'))
    .min(1, 'Choose at least one thing that it does')
    .max(15),
  regions: z.array(codeOf(regions, 'Choose from the list')).min(1, 'Choose at least one region').max(13),
  sectors: z.array(codeOf(sectors, 'Choose from the list')).max(12).default([]),
  about: z.string().trim().max(2_000, 'Say it in at most 2,000 characters').default(''),
  looked,
})

const orNothing = (value: z.ZodType<string, string>) =>
  z
    .string()
    .trim()
    .transform((typed) => typed || null)
    .pipe(value.nullable())

/** For how many months what a supplier said of itself counts. After that its people are asked whether it is still true. */
export const profileLastsMonths = 12

/** From when what was said on this day is old. */
export const profileIsOldFrom = (saidAt: Date): Date => addMonths(saidAt, profileLastsMonths)

/** That the profile, as it was read, is still true. */
export const renewProfileInput = z.object({ organisationId: id, madeFrom: z.number().int().min(0) })

/** What an organisation says of itself. Empty fields are nothing, and are not shown. */
export const editProfileInput = z.object({
  organisationId: id,
  madeFrom: z.number().int().min(0),
  about: orNothing(z.string().max(2_000, 'Say it in at most 2,000 characters')),
  website: orNothing(
    z
      .string()
      .max(200, 'An address is at most 200 characters')
      .refine(
        (typed) => /^https:\/\//.test(typed) && URL.canParse(typed),
        'Enter an address that begins with https://',
      ),
  ),
  mailbox: orNothing(z.email('Enter an e-mail address like innovation@example.org').max(254)),
  size: orNothing(codeOf(sizeBands, 'Choose a size')),
  regions: z.array(codeOf(regions, 'Choose from the list')).max(13),
  sectors: z.array(codeOf(sectors, 'Choose from the list')).max(12),
  categories: z.array(codeOf(categories, 'Choose from the list')).max(15),
  looked,
})

/** The profile that stands now, where a colleague saved it meanwhile. */
export const standingProfile = z.object({
  about: z.string().nullable(),
  website: z.string().nullable(),
  mailbox: z.string().nullable(),
  size: z.string().nullable(),
  regions: z.array(z.string()),
  sectors: z.array(z.string()),
  categories: z.array(z.string()),
})

/** That an organisation became another. The other is named by its page: the last part of its address will do. */
export const succeedInput = z.object({
  organisationId: id,
  successor: z
    .string()
    .trim()
    .transform(
      (typed) =>
        typed
          .replace(/[?#].*$/, '')
          .replace(/\/+$/, '')
          .split('/')
          .at(-1) ?? '',
    )
    .pipe(z.string().min(2, 'Enter the address of its page').max(80, 'That is no address of a page here')),
  on: z.date('Enter the day, such as 1 4 2028'),
})

/** How a supplier says that it stands to a standard. What it does not claim is left out. */
export const claimKinds = ['conformant', 'partial', 'planned'] as const
export type ClaimKind = (typeof claimKinds)[number]
export const claimWords: Record<ClaimKind, string> = { conformant: 'Conformant', partial: 'Partly', planned: 'Planned' }

const httpsAddress = z
  .string()
  .max(200, 'An address is at most 200 characters')
  .refine((typed) => /^https:\/\//.test(typed) && URL.canParse(typed), 'Enter an address that begins with https://')

const standardClaim = z
  .object({
    code: codeOf(standards, 'Choose from the list'),
    claim: z.enum(claimKinds, 'Choose how you stand to it'),
    plannedFor: z.date().nullable(),
    evidenceUrl: orNothing(httpsAddress),
  })
  .refine(({ claim, plannedFor }) => claim !== 'planned' || plannedFor, {
    path: ['plannedFor'],
    message: 'Enter the day by which you plan it',
  })
  .transform((one) => ({ ...one, plannedFor: one.claim === 'planned' ? one.plannedFor : null }))

/** The claims that stand now, where a colleague saved them meanwhile. */
export const standingClaims = z.array(
  z.object({
    code: z.string(),
    claim: z.enum(claimKinds),
    plannedFor: z.string().nullable(),
    evidenceUrl: z.string().nullable(),
  }),
)

/** Everything a supplier claims, whole; each standard once. */
export const claimStandardsInput = z.object({
  organisationId: id,
  madeFrom: z.number().int().min(0),
  claims: z
    .array(standardClaim)
    .max(standards.length)
    .refine((claims) => new Set(claims.map(({ code }) => code)).size === claims.length, 'Claim each standard once'),
  looked,
})

/** What a force says of a claim: it saw it working, it tested it, or nothing any more. */
export const claimMarks = ['none', 'seen', 'verified'] as const
export type ClaimMark = (typeof claimMarks)[number]
export const claimMarkLabels: Record<ClaimMark, string> = {
  none: 'Nothing',
  seen: 'We saw it',
  verified: 'We tested it',
}
export const mostOfHow = 300

/** A force says what it knows of a claim, as it read it. Who verified it says how. */
export const markClaimInput = z
  .object({
    organisationId: id,
    code: codeOf(standards, 'Choose from the list'),
    madeFrom: z.number().int().min(0),
    mark: z.enum(claimMarks, { error: 'Choose what your force says of it' }),
    how: z.string().trim().max(mostOfHow, `Use ${mostOfHow} characters or fewer`).default(''),
    looked,
  })
  .refine(({ mark, how }) => mark !== 'verified' || how.length >= 10, {
    path: ['how'],
    message: 'Say in a sentence what you tested, and how',
  })
