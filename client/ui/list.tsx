import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from './button.tsx'

/**
 * Rows with "Show 25 more". When more arrive the focus goes to the first new row, so that a reader goes on where they
 * were. Rows are what `children` draws for each; they get a heading or link of their own.
 */
export function RowList<Row>({
  label,
  rows,
  keyOf,
  children,
  hasMore = false,
  loadingMore = false,
  showMore,
  step = 25,
}: {
  label: string
  rows: readonly Row[]
  keyOf(row: Row): string
  children(row: Row): ReactNode
  hasMore?: boolean | undefined
  loadingMore?: boolean | undefined
  showMore?: (() => unknown) | undefined
  step?: number | undefined
}) {
  const list = useRef<HTMLOListElement>(null)
  const focusFrom = useRef<number>(undefined)
  useEffect(() => {
    const first = focusFrom.current
    if (first === undefined || rows.length <= first) return
    focusFrom.current = undefined
    const row = list.current?.children[first]
    if (row instanceof HTMLElement) row.focus()
  }, [rows.length])

  return (
    <>
      <ol className="cb-rows" ref={list} aria-label={label}>
        {rows.map((row) => (
          <li key={keyOf(row)} className="cb-rows__row" tabIndex={-1}>
            {children(row)}
          </li>
        ))}
      </ol>
      {hasMore ? (
        <Button
          look="secondary"
          busy={loadingMore}
          onClick={() => {
            focusFrom.current = rows.length
            showMore?.()
          }}
        >
          {loadingMore ? 'Loading…' : `Show ${step} more`}
        </Button>
      ) : null}
    </>
  )
}

/** Nothing here: why, and what to do about it. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="cb-empty">
    <p className="cb-empty__title">{title}</p>
    {children ? <div className="govuk-body">{children}</div> : null}
  </div>
)
