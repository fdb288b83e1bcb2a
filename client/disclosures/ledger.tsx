import { Link } from 'react-router'
import { disclosureKindLabels } from '../../schema/disclosures.ts'
import { paths, withQuery } from '../paths.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { DecideForm } from './decide-form.tsx'
import type { Disclosure } from './query.ts'

const removed = 'The words were removed where they were told. That something was told stays here.'

/** Rows as the force reads them, or a supplier those that it was told itself: who, in which words, and what becomes of it. */
export const Ledger = ({
  rows,
  reference,
  deciding,
  after,
}: {
  rows: readonly Disclosure[]
  reference: string
  /** The row whose form is open. */
  deciding: string | null
  after(words: string): void
}) => (
  <ol className="govuk-list">
    {rows.map((row) => (
      <li key={row.id} className="cb-reading govuk-!-margin-bottom-6">
        <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
          <State row={row} /> {disclosureKindLabels[row.kind]}, <Time at={row.at} />, to{' '}
          {row.to.map(({ name }) => name).join(', ')}
        </p>
        <Paragraphs text={row.told ?? removed} />
        {row.words && row.words !== row.told ? (
          <>
            <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">Everybody reads</p>
            <Paragraphs text={row.words} />
          </>
        ) : null}
        {row.reason ? <p className="govuk-body">Kept back: {row.reason}</p> : null}
        {!row.mayDecide ? null : deciding === row.id ? (
          <DecideForm row={row} cancel={paths.challengeDisclosures(reference)} after={after} />
        ) : (
          <Link
            className="govuk-link"
            to={withQuery(paths.challengeDisclosures(reference), { decide: row.id })}
            preventScrollReset
          >
            {row.state === 'kept_back' ? 'Publish it after all' : 'Decide whether everybody reads it'}
            <span className="govuk-visually-hidden">: {row.told ?? removed}</span>
          </Link>
        )}
      </li>
    ))}
  </ol>
)

const State = ({ row: { state } }: { row: Disclosure }) =>
  state === 'waiting' ? (
    <Tag colour="amber">Waits</Tag>
  ) : state === 'published' ? (
    <Tag colour="green">Published</Tag>
  ) : (
    <Tag colour="grey">Kept back</Tag>
  )
