import { z } from 'zod'
import type { OrganisationKind } from './people.ts'

/** How many domains an organisation may have, named and confirmed together. */
export const mostMailDomains = 10

const parts = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/

/** The domain of mail addresses, as typed by a person: an @ before it and large letters are taken for what is meant. */
export const mailDomain = z
  .string()
  .max(300, 'A domain is at most 253 characters')
  .transform((typed) => typed.trim().toLowerCase().replace(/^@/, ''))
  .refine((domain) => parts.test(domain), 'Enter what stands after the @, such as northmere-police.example')

/**
 * The domain by which an address may let its owner join, or null. One mailbox takes in letters to any number of addresses
 * with a plus sign, so with those somebody who was removed could come back as somebody new.
 */
export function joiningDomainOf(address: string): string | null {
  const [name = '', domain = '', ...rest] = address.toLowerCase().split('@')
  return name && domain && rest.length === 0 && !name.includes('+') ? domain : null
}

/** What somebody who joins by the domain of their address reads from then on: whoever names a domain is told. */
export const readByViewers: Record<OrganisationKind, string> = {
  force: 'your drafts, the questions that wait for you, who is on a panel, and your rooms and partnerships',
  supplier: 'your proposals, drafts among them, your feedback, and your rooms and partnerships',
  charter_body: 'who is in your team, and your partnerships',
  partner: 'your proposals, drafts among them, your feedback, and your rooms and partnerships',
}
