import type { Viewer } from '../../frame/viewer.tsx'

/** Who looks at a challenge: it decides the one thing that the page offers first. */
export type ViewerPart = 'visitor' | 'supplier' | 'owner' | 'force' | 'charter' | 'other'

export function partOf({ person, organisation }: Viewer, force: { slug: string }): ViewerPart {
  if (!person) return 'visitor'
  if (organisation?.slug === force.slug) return 'owner'
  if (organisation?.kind === 'supplier' || organisation?.kind === 'partner') return 'supplier'
  if (organisation?.kind === 'force') return 'force'
  return organisation?.kind === 'charter_body' ? 'charter' : 'other'
}
