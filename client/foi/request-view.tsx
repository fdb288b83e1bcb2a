import { foiPartOf } from '../../schema/foi.ts'
import type { FoiQuery } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import type { Rows } from '../rows.ts'
import { many } from '../time.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { fileSize } from '../ui/forms/file-input.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Tabs } from '../ui/navigation.tsx'
import { Hash } from '../ui/reference.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { exportFoi } from './commands.ts'
import { ItemView } from './item-view.tsx'
import type { FoiItem, FoiRequest } from './query.ts'

type Shown = {
  reference: string
  request: FoiRequest
  rows: Rows<FoiQuery, FoiItem>
  waiting: boolean
  after(words: string): void
}

/** One request: its date, the documents made of it, and the pieces of the record: those that wait, or the rest. */
export function RequestView(shown: Shown) {
  const { reference, request, after } = shown
  const [send, sending, refusal] = useCommand(exportFoi)
  // What is found in the heading is no piece: it is the title of the challenge, which is public.
  const toPiece = (piece: string) =>
    piece ? withQuery(paths.challengeFoi(reference), { request: request.id, piece }) : paths.challenge(reference)
  const make = async () => {
    const outcome = await send({ id: request.id })
    if (!outcome.refusal) after('The document was made. Read it once more before you send it.')
  }
  return (
    <section aria-labelledby="request">
      <ErrorSummary refusal={refusal} {...(refusal?.fields.length ? { to: toPiece } : {})} />
      <h2 className="govuk-heading-m" id="request">
        Request {request.ourReference}
      </h2>
      <p className="govuk-body">
        Due <Deadline at={request.dueAt} over="Late:" />. Gathered <Time at={request.gatheredAt} />:{' '}
        {many(request.pieces, 'piece')}, of which {request.decisionsWaiting} wait for your decision.
      </p>
      {request.exports.length > 0 ? (
        <ul className="govuk-list">
          {request.exports.map(({ number, path, size, sha256, at }) => (
            <li key={number}>
              <a className="govuk-link" href={path}>
                Document {number}
              </a>{' '}
              ({fileSize(size)}, <Time at={at} />, SHA-256 <Hash>{sha256}</Hash>)
            </li>
          ))}
        </ul>
      ) : null}
      <Button busy={sending} onClick={make}>
        Make the document
      </Button>
      <Pieces {...shown} />
    </section>
  )
}

function Pieces({ reference, request, rows, waiting, after }: Shown) {
  const { id, piece, pieces, decisionsWaiting } = request
  const to = (show: string | null) => withQuery(paths.challengeFoi(reference), { request: id, show })
  const words = waiting ? 'For you to decide' : 'The rest of the record'
  const others = rows.rows.filter(({ key }) => key !== piece?.key)
  const headings = headingsOf(others)
  return (
    <>
      {piece ? (
        <>
          <h3 className="govuk-heading-s">The piece that you came for</h3>
          <ItemView key={piece.key} request={request} item={piece} after={after} isShown />
        </>
      ) : null}
      <Tabs
        label="Which pieces"
        tabs={[
          { to: to(null), words: 'For you to decide', count: decisionsWaiting, current: waiting },
          { to: to('rest'), words: 'The rest of the record', count: pieces - decisionsWaiting, current: !waiting },
        ]}
      />
      {others.length > 0 ? (
        <RowList
          label={words}
          rows={others}
          keyOf={({ key }) => key}
          hasMore={rows.hasMore}
          loadingMore={rows.loadingMore}
          showMore={rows.showMore}
          step={50}
        >
          {(item) => (
            <>
              {headings.has(item.key) ? <h3 className="govuk-heading-m">{headings.get(item.key)}</h3> : null}
              <ItemView request={request} item={item} after={after} />
            </>
          )}
        </RowList>
      ) : waiting ? (
        <EmptyState title="Nothing waits for your decision.">
          Read the rest of the record once more: what we propose to release may have to be kept back all the same.
        </EmptyState>
      ) : (
        <EmptyState title="Every piece waits for your decision.">Decide on each, and it moves to here.</EmptyState>
      )}
    </>
  )
}

/** Above which pieces another part of the record begins, and how it is called. */
function headingsOf(items: readonly FoiItem[]): Map<string, string> {
  const headings = new Map<string, string>()
  let last: string | null = null
  for (const { key } of items) {
    const part = foiPartOf(key)
    if (part && part !== last) headings.set(key, part)
    last = part ?? last
  }
  return headings
}
