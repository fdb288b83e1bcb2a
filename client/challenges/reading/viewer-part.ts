import type { Viewer } from '../../frame/viewer.tsx'

/** Who looks at a challenge: it decides the one thing that the page offers first. */
export type ViewerPart = 'visitor' | 'supplier' | 'owner' | 'force' | 'charter' | 'other'

/** Whether the viewer acts for a force that shares the challenge. */
export const isOfACoOwner = ({ organisation }: Viewer, coOwners: readonly { slug: string }[]): boolean =>
  (organisation?.role === 'admin' || organisation?.role === 'editor') &&
  coOwners.some(({ slug }) => slug === organisation.slug)

export function partOf({ person, organisation }: Viewer, force: { slug: string }): ViewerPart {
  if (!person) return 'visitor'
  if (organisation?.slug === force.slug) return 'owner'
  if (organisation?.kind === 'supplier' || organisation?.kind === 'partner') return 'supplier'
  if (organisation?.kind === 'force') return 'force'
  return organisation?.kind === 'charter_body' ? 'charter' : 'other'
}
