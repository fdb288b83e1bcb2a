import type { Asked } from '../../../schema/proposal-checks.ts'
import type { ProposalContent, ProposalSection } from '../../../schema/proposals.ts'
import { fieldId } from '../../ui/forms/outcome.ts'
import type { Inside, ShownProposal } from '../query.ts'

/** What the form of a section is given. */
export type SectionProps<Name extends ProposalSection> = {
  values: ProposalContent[Name]
  set(change: Partial<ProposalContent[Name]>): void
  /** What the challenge asks. */
  asked: Asked
  proposal: ShownProposal
  inside: Inside
  reload(): void
  /** What is wrong at a path of the section. */
  errors(path: string): string | undefined
}

/** What a control needs, for a field that is not of a form: its id, name, value and what changes it. */
export const control = <Value>(name: string, value: Value, onChange: (value: Value) => void, error?: string) => ({
  id: fieldId(name),
  name,
  value,
  onChange,
  error,
})
