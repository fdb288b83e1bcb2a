import type { ProposalSection } from '../../schema/proposals.ts'

/** The tasks of the list, in order, with what each asks in a line. */
export const sectionWords: Record<ProposalSection, { title: string; hint: string }> = {
  about: { title: 'About us', hint: 'Who you are, in your own words' },
  consortium: { title: 'Who with', hint: 'Alone, or with partners that confirm for themselves' },
  essentials: { title: 'Essentials', hint: 'Whether you meet each, with evidence in 100 words' },
  approach: { title: 'Approach, milestones and cost', hint: 'An answer to each criterion, in 500 words' },
  standards: { title: 'Standards', hint: 'How you stand to each that is asked for' },
  charter: { title: 'Charter principles', hint: 'Optional. It is not scored' },
  conflicts: { title: 'Conflicts and confidential parts', hint: 'What must be known, and what must not be published' },
}
