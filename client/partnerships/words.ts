import type { PartnershipSection, PartnershipTerms, PrincipleCode } from '../../schema/partnerships.ts'
import { longDate } from '../time.ts'
import { withUnit } from '../ui/units.ts'

/** The five principles of the Charter, in its order. */
export const principleNames: Record<PrincipleCode, string> = {
  P1: 'Interoperability first',
  P2: 'Maximum transparency by default',
  P3: 'Professional development',
  P4: 'Sustainability',
  P5: 'Collaboration and partnership',
}

const day = (date: Date | null) => (date ? longDate(date) : 'no date')

/** "Days to first extract: 31 days now, target 1". */
export function measureInWords({ name, unit, baseline, target }: PartnershipTerms['objectives'][number]['measure']) {
  const now = baseline === null ? 'not known now' : `${withUnit(baseline, unit)} now`
  return `${name}: ${now}, ${target === null ? 'no target yet' : `target ${target}`}`
}

export const sectionTitles: Record<PartnershipSection, string> = {
  objectives: 'Objectives',
  milestones: 'Milestones',
  commitments: 'Commitments',
  property: 'Intellectual property',
  leads: 'Leads and dates',
}

/** A section of the terms as text, so that two of them can be compared. */
export const sectionInWords: Record<PartnershipSection, (terms: PartnershipTerms) => string> = {
  objectives: ({ objectives }) =>
    objectives
      .map(({ text, measure }) => `${text}\n${measureInWords(measure)}. Source: ${measure.source || 'none'}`)
      .join('\n\n'),
  milestones: ({ milestones }) => milestones.map(({ title, dueOn }) => `${title}: ${day(dueOn)}`).join('\n'),
  commitments: ({ commitments }) =>
    commitments.map(({ principle, text }) => `${principleNames[principle]}: ${text || 'nothing'}`).join('\n'),
  property: ({ intellectualProperty }) => intellectualProperty,
  leads: ({ startsOn, endsOn, leads }) =>
    [
      `${day(startsOn)} to ${day(endsOn)}`,
      ...leads.map(({ lead, deputy }) => `Lead: ${lead || 'nobody named'}. Deputy: ${deputy || 'nobody named'}`),
    ].join('\n'),
}
