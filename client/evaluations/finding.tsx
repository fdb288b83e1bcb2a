import { findingStateLabels, ineligibleReasons } from '../../schema/eligibility.ts'
import type { ShownFindingFragment } from '../gql/graphql.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { Deadline, Time } from '../ui/time.tsx'

/** What was found about one proposal, by whom where that may be known, and what came of it; nothing more once its challenge is withdrawn. */
export function Finding({ finding, isWithdrawn = false }: { finding: ShownFindingFragment; isWithdrawn?: boolean }) {
  const { state, code, essentials, words, proposedBy, proposedAt, confirmedBy, confirmedAt } = finding
  const { respondBy, response, respondedAt, dropReason, outcomeReason, closedAt } = finding
  const isUnsettled = isWithdrawn && (state === 'proposed' || state === 'waiting' || state === 'answered')
  const where = isUnsettled ? 'Not settled: the challenge was withdrawn' : findingStateLabels[state]
  const rows: SummaryRow[] = [
    { name: 'Reason', value: ineligibleReasons[code] },
    ...(essentials.length > 0 ? [{ name: 'Essentials not met', value: essentials.join('; ') }] : []),
    { name: 'In words', value: <Paragraphs text={words} /> },
    ...(proposedBy ? [{ name: 'Proposed', value: <By who={proposedBy} at={proposedAt} /> }] : []),
    ...(confirmedAt ? [{ name: 'Confirmed', value: <By who={confirmedBy} at={confirmedAt} /> }] : []),
    { name: 'Where it is', value: where },
    ...(state === 'waiting' && !isWithdrawn && respondBy
      ? [{ name: 'Answer by', value: <Deadline at={respondBy} /> }]
      : []),
    ...(dropReason ? [{ name: 'Why not confirmed', value: <Paragraphs text={dropReason} /> }] : []),
    ...(response
      ? [
          {
            name: 'Answer of the supplier',
            value: (
              <>
                <Paragraphs text={response} />
                {respondedAt ? <Time at={respondedAt} /> : null}
              </>
            ),
          },
        ]
      : []),
    ...(outcomeReason
      ? [
          {
            name: 'Decided',
            value: (
              <>
                <Paragraphs text={outcomeReason} />
                {closedAt ? <Time at={closedAt} /> : null}
              </>
            ),
          },
        ]
      : []),
  ]
  return <SummaryList rows={rows} />
}

const By = ({ who, at }: { who: string | null | undefined; at: string }) => (
  <>
    {who ? `${who}, ` : ''}
    <Time at={at} />
  </>
)
