import type { ReactNode } from 'react'

export type DocketFact = { label: string; value: ReactNode }

/**
 * How every subject opens, like the label on an exhibit: reference, tag, who it is about, the next date, and who has to
 * act. Other facts follow in the same ruling.
 */
export function Docket({
  reference,
  tag,
  who,
  next,
  acts,
  facts = [],
}: {
  reference: string
  tag: ReactNode
  who?: ReactNode
  /** The next date, with what happens then: `<>Questions close <Time … /></>`. */
  next?: ReactNode
  /** Who acts next, and on what. */
  acts?: ReactNode
  facts?: readonly DocketFact[]
}) {
  const cells: DocketFact[] = [
    ...(who ? [{ label: 'Who', value: who }] : []),
    ...(next ? [{ label: 'Next date', value: next }] : []),
    ...(acts ? [{ label: 'Who acts next', value: acts }] : []),
    ...facts,
  ]
  return (
    <div className="cb-docket">
      <p className="cb-docket__label">
        <span className="cb-docket__reference cb-mono">{reference}</span>
        {tag}
      </p>
      <dl className="cb-docket__cells">
        {cells.map(({ label, value }) => (
          <div className="cb-docket__cell" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
