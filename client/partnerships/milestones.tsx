import { useSearchParams } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { paths, withQuery } from '../paths.ts'
import { serverNow } from '../time.ts'
import { EmptyState, RowList } from '../ui/list.tsx'
import { SortLinks } from '../ui/navigation.tsx'
import { AddMilestone } from './add-milestone.tsx'
import { Milestone } from './milestone.tsx'
import { MilestonesForm } from './milestones-form.tsx'
import { type Open, Workspace } from './workspace.tsx'
import type { Inside } from './workspace-query.ts'

type Row = Inside['milestones'][number]
const isLate = ({ state, dueOn }: Row) =>
  state !== 'met' && dueOn !== null && dueOn !== undefined && new Date(dueOn) < serverNow()

const shown: Record<string, { words: string; fits(row: Row): boolean }> = {
  all: { words: 'All', fits: () => true },
  open: { words: 'Open', fits: ({ state }) => state !== 'met' },
  late: { words: 'Late', fits: isLate },
}

export default function Milestones() {
  return (
    <Workspace tab="Milestones">
      {(open) => (open.partnership.actions.includes('edit') ? <MilestonesForm {...open} /> : <List {...open} />)}
    </Workspace>
  )
}

function List(open: Open) {
  const { partnership, inside } = open
  const { organisation } = useViewer()
  const [search] = useSearchParams()
  const chosen = search.get('show') ?? 'all'
  const owner = search.get('owner') ?? ''
  const to = (change: { show?: string; owner?: string }) =>
    withQuery(paths.partnershipMilestones(partnership.reference), {
      show: chosen === 'all' ? '' : chosen,
      owner,
      ...change,
    })
  const rows = inside.milestones.filter(
    (row) => (shown[chosen]?.fits(row) ?? true) && (!owner || row.owner.id === owner),
  )
  const own = partnership.parties.find((party) => party.organisation.slug === organisation?.slug)?.organisation.id
  const next = rows.find(({ state, owner: by }) => by.id === own && (state === 'planned' || state === 'returned'))
  const count = (fits: (row: Row) => boolean) => inside.milestones.filter(fits).length
  return (
    <div className="cb-reading">
      <SortLinks
        label="Show"
        choices={[
          ...Object.entries(shown).map(([show, { words, fits }]) => ({
            words: `${words} ${count(fits)}`,
            to: to({ show: show === 'all' ? '' : show }),
            current: chosen === show,
          })),
          ...partnership.parties.map(({ organisation }) => ({
            words: organisation.name,
            to: to({ owner: owner === organisation.id ? '' : organisation.id }),
            current: owner === organisation.id,
          })),
        ]}
      />
      {rows.length > 0 ? (
        <RowList label="Milestones" rows={rows} keyOf={({ key }) => key}>
          {(row) => <Milestone {...open} milestone={row} late={isLate(row)} next={row === next} />}
        </RowList>
      ) : (
        <EmptyState title="No milestones here.">
          {inside.milestones.length > 0 ? 'Choose “All” to see the others.' : 'Add the first one below.'}
        </EmptyState>
      )}
      {partnership.actions.includes('addMilestone') ? <AddMilestone {...open} /> : null}
    </div>
  )
}
