/** How many rows a page of a list has unless asked for fewer, and at the most. */
export const rowsAPage = 25
export const mostRowsAPage = 100

export const rowsAsked = (first: number | null | undefined): number =>
  Math.min(Math.max(first ?? rowsAPage, 1), mostRowsAPage)

/** The same for lists that are read from both ends: what was asked for, and no more than a page may have. */
export const cutToAPage = <Asked extends { first?: number | null | undefined; last?: number | null | undefined }>(
  asked: Asked,
): Asked => ({
  ...asked,
  ...(asked.first == null ? {} : { first: rowsAsked(asked.first) }),
  ...(asked.last == null ? {} : { last: rowsAsked(asked.last) }),
})

/** A page of a list by keyset, from one row more than was asked for: the one more says whether there are others. */
export function pageOf<Row>(rows: readonly Row[], asked: number, cursorOf: (row: Row) => string) {
  const shown = rows.slice(0, asked)
  const last = shown.at(-1)
  return {
    edges: shown.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: {
      hasNextPage: rows.length > asked,
      hasPreviousPage: false,
      startCursor: shown[0] ? cursorOf(shown[0]) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  }
}
