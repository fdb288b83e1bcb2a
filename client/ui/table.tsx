import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Row> = {
  head: string
  cell(row: Row): ReactNode
  numeric?: boolean | undefined
  /** Names the row for who hears it. One column should. */
  names?: boolean | undefined
  /** Where tables stand below each other, so that their columns do too. */
  width?: 'one-quarter' | 'one-half' | undefined
}

/** Rows by column. On a phone each row becomes a block of labelled facts, so that nothing scrolls sideways. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  hideCaption = false,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf(row: Row): string
  hideCaption?: boolean | undefined
}) {
  return (
    <table className="govuk-table cb-table">
      <caption className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map(({ head, numeric, width }) => (
            <th
              key={head}
              scope="col"
              className={classes(
                'govuk-table__header',
                numeric && 'govuk-table__header--numeric',
                width && `govuk-!-width-${width}`,
              )}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <tr key={keyOf(row)} className="govuk-table__row">
            {columns.map(({ head, cell, numeric, names }) =>
              names ? (
                <th key={head} scope="row" className="govuk-table__header cb-table__name">
                  {cell(row)}
                </th>
              ) : (
                <td key={head} className={classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}>
                  <span className="cb-table__label" aria-hidden="true">
                    {head}
                  </span>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
