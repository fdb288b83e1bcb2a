import { useRows } from '../rows.ts'
import { EmptyState } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { KeptBack, Published } from './published.tsx'
import { keptBackQuery, publishedQuery } from './query.ts'

/** What everybody reads of a ledger: what was published, and why the rest is kept back. All of it, page by page. */
export function ForEverybody({ reference }: { reference: string }) {
  const published = useRows(publishedQuery, { reference }, (data) => data.challenge?.disclosures)
  const kept = useRows(keptBackQuery, { reference }, (data) => data.challenge?.keptBack)
  return (
    <section aria-labelledby="published">
      <h2 className="govuk-heading-m" id="published">
        What everybody reads
      </h2>
      {!published.query.data ? (
        <Unready query={published.query} what="what everybody reads" />
      ) : published.rows.length > 0 ? (
        <Published {...moreOf(published)} rows={published.rows} />
      ) : (
        <EmptyState title="Nothing was published yet." />
      )}
      {kept.query.data ? (
        <KeptBack {...moreOf(kept)} rows={kept.rows} />
      ) : (
        <Unready query={kept.query} what="what is kept back" />
      )}
    </section>
  )
}

const moreOf = ({
  hasMore,
  loadingMore,
  showMore,
}: {
  hasMore: boolean
  loadingMore: boolean
  showMore(): unknown
}) => ({
  hasMore,
  loadingMore,
  showMore,
})
