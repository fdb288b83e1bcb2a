import { type ReactNode, useId } from 'react'
import { type Column, Table } from './table.tsx'

/** A picture with its finding said in words, and the same data as a table. */
export function Figure<Row>({
  finding,
  children,
  table,
  quiet = false,
}: {
  finding: string
  /** The picture: an svg, named by the finding. */
  children(labelId: string): ReactNode
  table?: { columns: readonly Column<Row>[]; rows: readonly Row[]; keyOf(row: Row): string }
  /** In rows, where the finding stands in the text beside: it is there for who cannot see the picture. */
  quiet?: boolean
}) {
  const id = useId()
  return (
    <figure className="cb-figure">
      {children(id)}
      <figcaption id={id} className={quiet ? 'govuk-visually-hidden' : 'cb-figure__finding'}>
        {finding}
      </figcaption>
      {table && table.rows.length > 0 ? (
        <details className="govuk-details cb-figure__table">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Show as table</span>
          </summary>
          <Table caption={finding} hideCaption {...table} />
        </details>
      ) : null}
    </figure>
  )
}
