import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { paths, withQuery } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Stamp } from '../ui/time.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { read } from './sign-in-calls.ts'

type Letter = { id: string; to: string; subject: string; text: string; at: string }

/** Without a mail server the letters are kept and shown here. With one there is no such page. */
export default function Letters() {
  useTitle('Letters')
  const [search] = useSearchParams()
  const to = search.get('to') ?? ''
  const [letters, setLetters] = useState<Letter[] | null>()
  const load = useCallback(
    (address: string) =>
      read<{ letters: Letter[] }>(withQuery('/api/letters', { to: address })).then(
        (answer) => setLetters(answer?.letters ?? null),
        () => setLetters(null),
      ),
    [],
  )
  useEffect(() => void load(to), [to, load])

  if (letters === undefined) return <Waiting what="the letters" />
  if (letters === null) return <NotFound />
  return (
    <>
      <h1 className="govuk-heading-l">Letters</h1>
      <p className="govuk-body cb-reading">
        No mail server is set, so letters are kept here instead of being sent. The latest hundred are shown.
      </p>
      <SearchForm
        label="Only to this address"
        value={to}
        to={(address) => withQuery(paths.letters(), { to: address })}
      />
      <Button look="secondary" onClick={() => load(to)}>
        Look again
      </Button>
      {letters.length === 0 ? (
        <EmptyState title={`No letter was written${to ? ` to ${to}` : ''} yet.`}>
          Ask for a code to sign in, and look again.
        </EmptyState>
      ) : (
        letters.map(({ id, to: address, subject, text, at }) => (
          <article key={id} className="govuk-!-margin-bottom-6">
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{subject}</h2>
            <p className="govuk-body-s cb-muted govuk-!-margin-bottom-2">
              To {address}, <Stamp at={at} />
            </p>
            <div className="cb-reading">
              <Paragraphs text={text} />
            </div>
          </article>
        ))
      )}
    </>
  )
}
