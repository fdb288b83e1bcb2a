import { Link } from 'react-router'
import { disclosureKindLabels } from '../../schema/disclosures.ts'
import { paths, withQuery } from '../paths.ts'
import type { Rows } from '../rows.ts'
import { RowList } from '../ui/list.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { DecideForm } from './decide-form.tsx'
import type { Disclosure } from './query.ts'

const removed = 'The words were removed where they were told. That something was told stays here.'
const notHere: { [Kind in Disclosure['kind']]?: string } = {
  call_without_notes: 'The call took place. Publish its notes, or write here what was said in it.',
  clarification:
    'What was asked stands in the evaluation, with the proposal that it is about. Write here what others should know of it, or keep it back.',
}

const toldIn = ({ kind, told }: Disclosure) => told ?? notHere[kind] ?? removed

/** Rows as the force reads them, or a supplier those that it was told itself: who, in which words, and what becomes of it. */
export const Ledger = ({
  ledger: { rows, hasMore, loadingMore, showMore },
  reference,
  deciding,
  after,
}: {
  ledger: Pick<Rows<unknown, Disclosure>, 'rows' | 'hasMore' | 'loadingMore' | 'showMore'>
  reference: string
  /** The row whose form is open. */
  deciding: string | null
  after(words: string): void
}) => (
  <RowList label="The ledger" rows={rows} keyOf={({ id }) => id} step={100} {...{ hasMore, loadingMore, showMore }}>
    {(row) => (
      <div className="cb-reading">
        <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
          <State row={row} /> {disclosureKindLabels[row.kind]}, <Time at={row.at} />
          {row.to.length > 0 ? `, to ${row.to.map(({ name }) => name).join(', ')}` : ''}
        </p>
        <Paragraphs text={toldIn(row)} />
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
            <span className="govuk-visually-hidden">: {toldIn(row)}</span>
          </Link>
        )}
      </div>
    )}
  </RowList>
)

const State = ({ row: { state } }: { row: Disclosure }) =>
  state === 'waiting' ? (
    <Tag colour="amber">Waits</Tag>
  ) : state === 'published' ? (
    <Tag colour="green">Published</Tag>
  ) : (
    <Tag colour="grey">Kept back</Tag>
  )
