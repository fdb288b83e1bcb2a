import type { PartnershipState } from '../../schema/partnerships.ts'

/** What the board knows of somebody and one organisation of a proposal: ids, times and counts, never a word. */
export type KnownLinks = {
  organisationId: string
  /** The person's own posts there, those that ended too. */
  posts: { since: Date; endedAt: Date | null }[]
  /** Messages in the rooms that they shared since a moment. */
  contact: { since: Date; rooms: number; ownMessages: number; theirMessages: number }
  /** Partnerships of the force with it. */
  partnerships: { id: string; reference: string; state: PartnershipState; hadPart: boolean }[]
}

/**
 * Whether something of it is the person's own: a post, messages that they wrote, a part in a partnership. What their
 * force alone has with the organisation, or what its people wrote to others, is shown and asks for nothing.
 */
export const isOwnLink = ({ posts, contact, partnerships }: KnownLinks): boolean =>
  posts.length > 0 || contact.ownMessages > 0 || partnerships.some(({ hadPart }) => hadPart)

/** Whether anything at all is known. */
export const isAnyLink = (links: KnownLinks): boolean =>
  isOwnLink(links) || links.contact.rooms > 0 || links.partnerships.length > 0

/** As much as a fact may hold of it: it can never be taken out again, so counts alone. */
export const countsOf = ({ organisationId, posts, contact, partnerships }: KnownLinks) => ({
  organisationId,
  posts: posts.length,
  rooms: contact.rooms,
  ownMessages: contact.ownMessages,
  theirMessages: contact.theirMessages,
  partnerships: partnerships.length,
  hadPart: partnerships.filter(({ hadPart }) => hadPart).length,
})
