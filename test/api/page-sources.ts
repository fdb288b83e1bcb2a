import * as documents from '../../client/gql/graphql.ts'

/** Every query of a page, as the client sends it, by its name. */
export const pageSources: ReadonlyMap<string, string> = new Map(
  Object.entries(documents).flatMap(([name, document]) => {
    const text = typeof document === 'object' && document !== null ? String(document) : ''
    return /^\s*query\b/.test(text) ? [[name.replace(/Document$/, ''), text] as const] : []
  }),
)
