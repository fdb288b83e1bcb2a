import { z } from 'zod'

export const organisationKinds = ['force', 'supplier', 'charter_body', 'partner'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const organisationKindWords: Record<OrganisationKind, { one: string; many: string }> = {
  force: { one: 'Force', many: 'Forces' },
  supplier: { one: 'Supplier', many: 'Suppliers' },
  charter_body: { one: 'Charter body', many: 'Charter bodies' },
  partner: { one: 'Authority or partner', many: 'Authorities and partners' },
}

export const roles = ['admin', 'editor', 'evaluator', 'viewer'] as const
export type Role = (typeof roles)[number]

/** What each role may do, in the words of the team page. */
export const roleMeanings: Record<Role, string> = {
  admin: 'Everything an editor may, and the team: invites, changes roles, releases decisions.',
  editor: 'Writes and publishes challenges, answers and proposals.',
  evaluator: 'Reads and scores proposals of the challenges they are on the panel of.',
  viewer: 'Reads what the organisation may read.',
}

export const workAddress = z
  .email('Enter an e-mail address like name@example.org')
  .max(254)
  .transform((address) => address.toLowerCase())
/** How somebody is called, on one line. */
export const personName = z
  .string()
  .trim()
  .min(1, 'Enter your name')
  .max(120, 'A name is at most 120 characters')
  .regex(/^[^\p{Cc}]*$/u, 'Write your name on one line')
export const id = z.uuid('That is not an id of ours.')

/** Why somebody or something may not act, as a Charter manager says it. */
export const reasonGiven = z
  .string()
  .trim()
  .min(10, 'Say why, in at least 10 characters')
  .max(1_000, 'Say it in at most 1,000 characters')
