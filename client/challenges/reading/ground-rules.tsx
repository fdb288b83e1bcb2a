import type { ReactNode } from 'react'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { adoptionRouteLabel, valueBandLabel, vettingLabel } from '../../../schema/vocabularies.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'

/** Facts by name; those of which nothing was written are left out. */
const Facts = ({ rows }: { rows: readonly [name: string, value: string | ReactNode][] }) => (
  <SummaryList
    rows={rows.flatMap(([name, value]) =>
      value ? [{ name, value: typeof value === 'string' ? <Paragraphs text={value} /> : value }] : [],
    )}
  />
)

/** What whoever takes part keeps to: limits, data, vetting, and the use of AI. */
export const GroundRules = ({ rules }: { rules: ChallengeContent['rules'] }) => (
  <Facts
    rows={[
      ['Limits', rules.constraints],
      ['Data', rules.data],
      ['Classification', rules.classification],
      ['Vetting', rules.vetting ? vettingLabel(rules.vetting) : 'Not stated'],
      ['Use of AI', [rules.usesAi ? 'Expected.' : 'Not expected.', rules.ai].filter(Boolean).join(' ')],
      ['Conflicts of interest (your force only)', rules.conflictAssessment],
    ]}
  />
)

/** What money there is, who owns what comes of it, how it would be adopted, and who decides. */
export function Money({ content: { owner, rules } }: { content: ChallengeContent }) {
  const band = owner.valueBand ? valueBandLabel(owner.valueBand) : ''
  return (
    <Facts
      rows={[
        ['Budget', [band, owner.budget].filter(Boolean).join('. ') || 'No budget stated'],
        ['Intellectual property', rules.intellectualProperty || 'Not stated'],
        ['Adoption route', owner.adoptionRoute ? adoptionRouteLabel(owner.adoptionRoute) : 'Not stated'],
        ['How it would be adopted', owner.adoption],
        ['Who decides', owner.decisionOwner],
        ['Sponsor', owner.sponsor],
        ['Contact', owner.mailbox],
      ]}
    />
  )
}
