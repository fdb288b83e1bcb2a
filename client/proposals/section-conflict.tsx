import { type ProposalContent, type ProposalSection, proposalSections } from '../../schema/proposals.ts'
import type { Saving } from '../ui/forms/autosave.tsx'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { sectionWords } from './words.ts'

/** Both texts of a section that two people wrote at once. `keep` gets theirs, or null where one's own words stay. */
export function SectionConflict<Name extends ProposalSection>({
  section,
  saving,
  values,
  keep,
}: {
  section: Name
  saving: Saving
  values: ProposalContent[Name]
  keep(theirs: ProposalContent[Name] | null, version: number): void
}) {
  const details = saving.refusal?.details
  const newer = typeof details === 'object' && details !== null && 'version' in details ? Number(details.version) : 0
  const current = typeof details === 'object' && details !== null && 'current' in details ? details.current : {}
  const parsed = proposalSections[section].safeParse(current)
  return (
    <ConflictChoice
      what={`“${sectionWords[section].title}”`}
      yours={textOf(values)}
      theirs={textOf(current)}
      onKeep={(which) =>
        keep(which === 'theirs' && parsed.success ? (parsed.data as ProposalContent[Name]) : null, newer)
      }
    />
  )
}

/** The words of a section, one below the other, for comparing. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).filter(Boolean).join('\n')
  return typeof value === 'string' ? value : ''
}
