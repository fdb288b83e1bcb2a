import type { ReactNode } from 'react'
import type { ProposalSection } from '../../../schema/proposals.ts'
import { About } from './about.tsx'
import { Approach } from './approach.tsx'
import { Conflicts } from './conflicts.tsx'
import { Consortium } from './consortium.tsx'
import { Essentials } from './essentials.tsx'
import { Pledges } from './pledges.tsx'
import type { SectionProps } from './props.ts'
import { Standards } from './standards.tsx'

/** The fields of every section. */
export const sectionForms: { [Name in ProposalSection]: (props: SectionProps<Name>) => ReactNode } = {
  about: About,
  consortium: Consortium,
  essentials: Essentials,
  approach: Approach,
  standards: Standards,
  charter: Pledges,
  conflicts: Conflicts,
}
