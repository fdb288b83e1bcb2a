import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { longDate, serverNow } from '../time.ts'
import { RowList } from '../ui/list.tsx'
import type { Happened } from './query.ts'
import { Lately } from './rows.tsx'

const week = 7 * 24 * 3_600_000

/** "Wednesday 18 November": of the last week, so the year goes without saying. */
const dayOfWeek = (moment: Date) => longDate(moment).replace(/ \d{4}$/, '')

/** What happened in the last week, several on one subject as one. */
export function LatelyList({ rows }: { rows: readonly Happened[] }) {
  const from = new Date(serverNow().getTime() - week)
  const recent = rows.filter(({ at }) => new Date(at) >= from)
  if (recent.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">Since {dayOfWeek(from)}</h2>
      <RowList label="What happened lately" rows={recent} keyOf={({ id }) => id}>
        {(row) => <Lately row={row} />}
      </RowList>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.notifications()}>
          All notifications
        </Link>
      </p>
    </section>
  )
}
