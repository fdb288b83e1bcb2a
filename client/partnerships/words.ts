import type { PartnershipSection, PartnershipTerms, PrincipleCode } from '../../schema/partnerships.ts'
import { longDate } from '../time.ts'

/** The five principles of the Charter, in its order. */
export const principleNames: Record<PrincipleCode, string> = {
  P1: 'Interoperability first',
  P2: 'Maximum transparency by default',
  P3: 'Professional development',
  P4: 'Sustainability',
  P5: 'Collaboration and partnership',
}

const day = (date: Date | null) => (date ? longDate(date) : 'no date')

/** A section of the terms as text, so that two of them can be compared. */
export const sectionInWords: Record<PartnershipSection, (terms: PartnershipTerms) => string> = {
  objectives: ({ objectives }) =>
    objectives
      .map(
        ({ text, measure }) =>
          `${text}\n${measure.name}, from ${measure.baseline ?? 'not known'} to ${measure.target ?? 'no target'} ${measure.unit}. Source: ${measure.source || 'none'}`,
      )
      .join('\n\n'),
  milestones: ({ milestones }) => milestones.map(({ title, dueOn }) => `${title}: ${day(dueOn)}`).join('\n'),
  commitments: ({ commitments }) =>
    commitments.map(({ principle, text }) => `${principleNames[principle]}: ${text || 'nothing'}`).join('\n'),
  property: ({ intellectualProperty }) => intellectualProperty,
  leads: ({ startsOn, endsOn, leads }) =>
    [`${day(startsOn)} to ${day(endsOn)}`, ...leads.map(({ lead, deputy }) => `Lead ${lead}, deputy ${deputy}`)].join(
      '\n',
    ),
}
