import { subMonths } from 'date-fns/subMonths'
import { modeRules } from '../../schema/challenges.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { partnershipsBetween } from '../partnerships/between.ts'
import { ownPostsIn } from '../people/own-posts.ts'
import type { Act } from '../platform/act.ts'
import { passes } from '../platform/rule.ts'
import { openedProposals, type ProposalFields } from '../proposals/queries.ts'
import { contactWith } from '../threads/contact.ts'
import { isOfThePanel } from './access.ts'
import type { KnownLinks } from './known-links.ts'

const monthsOfContact = 12

/** From when on messages count. */
export const contactCountsSince = (now: Date): Date => subMonths(now, monthsOfContact)

/**
 * What links the viewer to each organisation of the opened proposals. To who declares alone: nothing to anybody else,
 * before the opening, and when all is decided. A fixed number of round trips, however many proposals there are.
 */
export async function ownLinks(act: Act, challenge: ChallengeFields): Promise<KnownLinks[]> {
  const { mode, state } = challenge
  if (!passes(isOfThePanel, act, challenge) || state !== 'evaluating' || !modeRules[mode].scored) return []
  return linksTo(act, challenge, await openedProposals(act, challenge._id))
}

/** The same for proposals that were read before. */
export async function linksTo(
  act: Act,
  { forceId, coOwnerIds }: Pick<ChallengeFields, 'forceId' | 'coOwnerIds'>,
  proposals: readonly ProposalFields[],
): Promise<KnownLinks[]> {
  const ids = [...new Set(proposals.flatMap(organisationsOf))]
  const since = contactCountsSince(act.now)
  // One after the other: a declaration asks for this in its transaction.
  const posts = await ownPostsIn(act, ids)
  const contacts = await contactWith(act, ids, since)
  const partnerships = await partnershipsBetween(act, [forceId, ...coOwnerIds], ids)
  return ids.map((organisationId) => {
    const contact = contacts.find((one) => one.organisationId === organisationId)
    const { rooms = 0, ownMessages = 0, theirMessages = 0 } = contact ?? {}
    return {
      organisationId,
      posts: posts
        .filter((post) => post.organisationId === organisationId)
        .map((post) => ({ since: post.since, endedAt: post.endedAt })),
      contact: { since, rooms, ownMessages, theirMessages },
      partnerships: partnerships
        .filter(({ partyIds }) => partyIds.includes(organisationId))
        .map(({ _id, reference, state, hadPart }) => ({ id: _id, reference, state, hadPart })),
    }
  })
}

/** Who proposes, and who confirmed to take part. */
export const organisationsOf = ({ supplierId, partnerIds }: Pick<ProposalFields, 'supplierId' | 'partnerIds'>) => [
  supplierId,
  ...partnerIds,
]
