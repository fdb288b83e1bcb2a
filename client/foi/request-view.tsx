import { useState } from 'react'
import { useCommand } from '../graphql.ts'
import { many } from '../time.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { fileSize } from '../ui/forms/file-input.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Hash } from '../ui/reference.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { exportFoi } from './commands.ts'
import { ItemView } from './item-view.tsx'
import type { FoiRequest } from './query.ts'

/** One request: its date, the pieces of the record with those that wait first, and the documents made of them. */
export function RequestView({ request, after }: { request: FoiRequest; after(words: string): void }) {
  const [send, sending] = useCommand(exportFoi)
  const [refusal, setRefusal] = useState<Refusal>()
  const waiting = request.items.filter(({ proposed, decision }) => proposed.answer !== 'release' && !decision)
  const others = request.items.filter((item) => !waiting.includes(item))
  const make = async () => {
    const outcome = await send({ id: request.id })
    setRefusal(outcome.refusal)
    if (!outcome.refusal) after('The document was made. Read it once more before you send it.')
  }
  return (
    <section aria-labelledby="request">
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <h2 className="govuk-heading-m" id="request">
        Request {request.ourReference}
      </h2>
      <p className="govuk-body">
        Due <Deadline at={request.dueAt} over="Late:" />. Gathered <Time at={request.gatheredAt} />:{' '}
        {many(request.items.length, 'piece')}, of which {waiting.length} wait for your decision.
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
      {waiting.length > 0 ? <h3 className="govuk-heading-s">For you to decide</h3> : null}
      {waiting.map((item) => (
        <ItemView key={item.key} request={request} item={item} after={after} />
      ))}
      <h3 className="govuk-heading-s">The rest of the record</h3>
      {others.map((item) => (
        <ItemView key={item.key} request={request} item={item} after={after} />
      ))}
    </section>
  )
}
