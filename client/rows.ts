import { useEffect, useRef, useState } from 'react'
import { askOnce, type Document, type Failure, type PageQuery, useAnswer } from './graphql.ts'

type Connection<Row> = {
  edges: readonly { node: Row }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

export type Rows<Data, Row> = {
  query: PageQuery<Data>
  rows: readonly Row[]
  hasMore: boolean
  loadingMore: boolean
  failure: Failure | undefined
  showMore(): Promise<void>
  /** Asks for the first rows again and forgets the others: for a change that moves rows. */
  startAnew(): void
}

/** The first rows and those that were asked for below them: all read from one answer on, so that no row falls between. */
type Grown<Data, Row> = { key: string; data: Data; pages: readonly Connection<Row>[] }

/**
 * A list by keyset: the first rows with the page's query, the next on demand. Other filters start it anew; when the page
 * asks again, it has as many rows as before once all are there.
 * The query takes `$after: String`; `connectionOf` says where in its answer the list is.
 */
export function useRows<Data, Variables, Row>(
  document: Document<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): Rows<Data, Row> {
  const query = useAnswer(document, variables)
  const key = JSON.stringify(variables)
  const [kept, setKept] = useState<Grown<Data, Row>>()
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const grown = kept?.key === key ? kept : undefined
  const data = grown?.data ?? query.data
  const first = data && connectionOf(data)
  const pages = [...(first ? [first] : []), ...(grown?.pages ?? [])]
  const last = pages.at(-1)

  const pageAfter = async (page: Connection<Row> | null | undefined): Promise<Connection<Row> | null> => {
    if (!page?.pageInfo.hasNextPage) return null
    const answer = await askOnce(document, { ...variables, after: page.pageInfo.endCursor })
    setFailure(answer.failure)
    return (answer.data && connectionOf(answer.data)) ?? null
  }
  const readAnew = async (fresh: Data, depth: number): Promise<Grown<Data, Row>> => {
    const read: Connection<Row>[] = []
    for (let page = await pageAfter(connectionOf(fresh)); page; page = await pageAfter(page)) {
      read.push(page)
      if (read.length === depth) break
    }
    return { key, data: fresh, pages: read }
  }
  const latest = useRef(readAnew)
  useEffect(() => {
    latest.current = readAnew
  })

  const fresh = query.data
  useEffect(() => {
    if (!grown || !fresh || fresh === grown.data) return
    let over = false
    void latest.current(fresh, grown.pages.length).then((read) => over || setKept(read))
    return () => {
      over = true
    }
  }, [fresh, grown])

  const showMore = async () => {
    if (!data || loading) return
    setLoading(true)
    const next = await pageAfter(last)
    setLoading(false)
    if (next) setKept({ key, data, pages: [...(grown?.pages ?? []), next] })
  }

  return {
    query,
    rows: pages.flatMap((page) => page.edges.map((edge) => edge.node)),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadingMore: loading,
    failure,
    showMore,
    startAnew() {
      setKept(undefined)
      query.reload()
    },
  }
}
