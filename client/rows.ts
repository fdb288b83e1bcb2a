import { useState } from 'react'
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
  /** Reads anew all that is shown: a row that changed shows as it is now, wherever it stands. */
  reload(): Promise<void>
}

/**
 * A list by keyset: the first rows with the page's query, the next on demand. Other filters start it anew.
 * The query takes `$after: String`; `connectionOf` says where in its answer the list is.
 */
export function useRows<Data, Variables, Row>(
  document: Document<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): Rows<Data, Row> {
  const query = useAnswer(document, variables)
  const key = JSON.stringify(variables)
  const [further, setFurther] = useState<{ key: string; pages: readonly Connection<Row>[] }>({ key, pages: [] })
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  const first = query.data && connectionOf(query.data)
  const pages = [...(first ? [first] : []), ...(further.key === key ? further.pages : [])]
  const last = pages.at(-1)

  const showMore = async () => {
    if (!last?.pageInfo.hasNextPage || loading) return
    setLoading(true)
    const answer = await askOnce(document, { ...variables, after: last.pageInfo.endCursor })
    setLoading(false)
    setFailure(answer.failure)
    const next = answer.data && connectionOf(answer.data)
    if (next) setFurther((before) => ({ key, pages: before.key === key ? [...before.pages, next] : [next] }))
  }

  const reload = async () => {
    query.reload()
    const count = further.key === key ? further.pages.length : 0
    const again: Connection<Row>[] = []
    let after: string | null | undefined
    for (let page = 0; page <= count && (page === 0 || after); page += 1) {
      const answer = await askOnce(document, { ...variables, after })
      setFailure(answer.failure)
      const next = answer.data && connectionOf(answer.data)
      if (!next) return
      if (page > 0) again.push(next)
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null
    }
    setFurther({ key, pages: again })
  }

  return {
    query,
    rows: pages.flatMap((page) => page.edges.map((edge) => edge.node)),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadingMore: loading,
    failure,
    showMore,
    reload,
  }
}
