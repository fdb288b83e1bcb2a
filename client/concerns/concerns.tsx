import { Link } from 'react-router'
import { noRetaliation } from '../../schema/concerns.ts'
import { principleWords } from '../commitments/words.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ConcernTag, outcomeOf } from './concern-tag.tsx'
import { actsNext } from './next.tsx'
import { type ConcernRow, concernsQuery } from './query.ts'

/** The concerns that one’s own organisation raised or answers for; for a Charter manager all of them. */
export default function Concerns() {
  const { organisation } = useViewer()
  const isManager = organisation?.kind === 'charter_body'
  const title = isManager ? 'Concerns' : 'Our concerns'
  useTitle(title)
  const { query, ...list } = useRows(concernsQuery, {}, (data) => data.concerns)
  if (!query.data) return <Unready query={query} what="the concerns" />
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.charter(), words: 'The Charter' }]} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body cb-reading">
        Whoever worked with a signatory can hold it to one of the five principles. It replies, a Charter manager who
        belongs to neither side decides, and either side may appeal once. Only what is upheld and final is public.{' '}
        {noRetaliation}
      </p>
      {isManager ? null : <LinkButton to={paths.raiseConcern()}>Raise a concern</LinkButton>}
      {list.rows.length > 0 ? (
        <RowList label={title} keyOf={({ id }) => id} {...list}>
          {(row) => <Row row={row} />}
        </RowList>
      ) : (
        <EmptyState title="There is none." />
      )}
    </>
  )
}

const Row = ({ row }: { row: ConcernRow }) => (
  <>
    <h2 className="cb-facts__title">
      <Link className="govuk-link" to={paths.concern(row.reference)}>
        {row.inside?.raisedBy.name} about {row.against.name}
      </Link>
    </h2>
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      <Reference>{row.reference}</Reference> <ConcernTag state={row.state} outcome={outcomeOf(row.inside)} />{' '}
      {principleWords(row.principle)}.{' '}
      {row.inside ? (
        <>
          Raised <Time at={row.inside.raisedAt} form="day" />.
        </>
      ) : null}
    </p>
    <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">{actsNext(row)}.</p>
  </>
)
