import type { Act } from '../platform/act.ts'
import { Membership, type MembershipFields } from './model.ts'

/** The viewer's own posts in these organisations, those that ended too: one for each at most. */
export async function ownPostsIn({ viewer }: Act, organisationIds: readonly string[]): Promise<MembershipFields[]> {
  const { personId } = viewer
  if (!personId || organisationIds.length === 0) return []
  return Membership.find({ personId, organisationId: { $in: organisationIds } })
    .sort({ _id: 1 })
    .limit(500)
    .lean<MembershipFields[]>()
}

/** The posts that any of these people holds or held in any of these organisations. */
export const everMembersAmong = (
  personIds: readonly string[],
  organisationIds: readonly string[],
): Promise<Pick<MembershipFields, 'personId' | 'organisationId'>[]> =>
  Membership.find({ personId: { $in: personIds }, organisationId: { $in: organisationIds } })
    .select('personId organisationId')
    .limit(500)
    .lean<Pick<MembershipFields, 'personId' | 'organisationId'>[]>()
