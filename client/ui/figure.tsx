import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { type Column, Table } from './table.tsx'

/** A picture with its finding said in words, and the same data as a table. */
export function Figure<Row>({
  finding,
  children,
  table,
  compact = false,
  open = false,
}: {
  finding: string
  /** The picture: an svg with `aria-hidden`; the finding is its name. */
  children: ReactNode
  table?: { columns: readonly Column<Row>[]; rows: readonly Row[]; keyOf(row: Row): string }
  /** For rows: little room. Where the finding says it all there is no table either. */
  compact?: boolean
  /** The table stands open, where there is no room for the picture. */
  open?: boolean
}) {
  const id = useId()
  return (
    <figure className={classes('cb-figure', compact && 'cb-figure--compact')}>
      {children ? (
        <div role="img" aria-labelledby={id}>
          {children}
        </div>
      ) : null}
      <figcaption id={id} className="cb-figure__finding">
        {finding}
      </figcaption>
      {table && table.rows.length > 0 ? (
        <details className="govuk-details cb-figure__table" open={open}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Show as table</span>
          </summary>
          <Table caption={finding} hideCaption {...table} />
        </details>
      ) : null}
    </figure>
  )
}
