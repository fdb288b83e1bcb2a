import type { SetAsideReason } from '../../schema/evaluations.ts'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import type { PanelChallenge } from './panel-query.ts'

const because: Record<SetAsideReason, string> = {
  conflict: 'You declared a conflict',
  stepped_down: 'You stepped down',
  taken_off: 'You were taken off the panel',
}

/** What one scored and what counts no more, as one gave it. Nobody else reads it here. */
export function SetAside({ scores }: { scores: PanelChallenge['ownSetAside'] }) {
  return (
    <Table
      caption="Your scores that do not count"
      rows={[...scores]}
      keyOf={({ proposalId, criterionId, setAsideAt }) => `${proposalId} ${criterionId} ${setAsideAt}`}
      columns={[
        { head: 'Proposal', names: true, cell: ({ letter }) => letter },
        { head: 'Criterion', cell: ({ criterion }) => criterion },
        { head: 'Score', cell: ({ score }) => score ?? '–' },
        { head: 'Why', cell: ({ reason }) => reason },
        {
          head: 'Set aside',
          cell: (score) => (
            <>
              {because[score.because]}, <Time at={score.setAsideAt} form="day" />
            </>
          ),
        },
      ]}
    />
  )
}
