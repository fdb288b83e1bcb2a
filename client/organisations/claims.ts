import { type ClaimKind, claimKinds, claimWords } from '../../schema/organisations.ts'
import { standardLabel } from '../../schema/vocabularies.ts'
import { date } from '../time.ts'

/** How a supplier stands to one standard, as it is typed. */
export type Claim = { code: string; claim: ClaimKind; plannedFor: string | null; evidenceUrl: string }

type Standing = { code: string; claim: string; plannedFor: string | null; evidenceUrl: string | null }

/** What is claimed, as the form would have it typed. */
export const claimsAsTyped = (standing: readonly Standing[]): { claims: readonly Claim[] } => ({
  claims: standing.map(({ code, claim, plannedFor, evidenceUrl }) => ({
    ...{ code, plannedFor, evidenceUrl: evidenceUrl ?? '' },
    claim: claimKinds.find((one) => one === claim) ?? 'partial',
  })),
})

/** The claims in words, a line each, so that two sets of them can be compared. */
export const claimsInWords = ({ claims }: { claims: readonly Claim[] }): string =>
  claims
    .map(({ code, claim, plannedFor, evidenceUrl }) => {
      const by = claim === 'planned' && plannedFor ? ` by ${date(plannedFor)}` : ''
      return `${standardLabel(code)}: ${claimWords[claim]}${by}${evidenceUrl ? `, ${evidenceUrl}` : ''}`
    })
    .toSorted()
    .join('\n')
