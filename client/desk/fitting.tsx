import { Link } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { many } from '../time.ts'
import { RowList } from '../ui/list.tsx'
import { Deadline } from '../ui/time.tsx'
import type { DeskRow, Fitting } from './query.ts'

/** What is open and fits the supplier's profile; whoever may write the profile is told when it says too little. */
export function FittingChallenges({ fitting: { total, path, items } }: { fitting: Fitting }) {
  const { organisation } = useViewer()
  if (total === null && organisation?.role !== 'admin') return null
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">Challenges that fit your profile</h2>
      {items.length > 0 ? (
        <RowList label="Challenges that fit your profile" rows={items} keyOf={({ key }) => key}>
          {(row) => <Fits row={row} />}
        </RowList>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" to={path}>
          {total === null ? 'Say what you do' : seeAll(total)}
        </Link>
        {total === null ? ', and what is open in your field stands here.' : null}
      </p>
    </section>
  )
}

const seeAll = (total: number) =>
  total === 0
    ? 'None is open now. See where they would stand, and watch it'
    : `See ${many(total, 'challenge that fits', 'challenges that fit')}`

const Fits = ({ row }: { row: DeskRow }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <Link className="govuk-link govuk-!-font-weight-bold" to={row.path}>
        {row.words}
      </Link>
    </p>
    <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">
      <span className="cb-mono">{row.reference}</span> {row.who}
    </p>
    {row.due ? (
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        {row.dueIs} <Deadline at={row.due} short />
      </p>
    ) : null}
  </>
)
