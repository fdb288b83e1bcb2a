import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { EarlierWordsQuery } from '../gql/graphql.ts'
import { ask } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'

const earlierWordsQuery = graphql(`
  query EarlierWords($reference: String!, $after: Int!) {
    thread(reference: $reference) {
      id
      messages(after: $after, limit: 1) {
        id
        wordings {
          text
          until
        }
      }
    }
  }
`)

type Wording = NonNullable<EarlierWordsQuery['thread']>['messages'][number]['wordings'][number]

/** What a message said before it was changed: nobody can be made to have answered other words. */
export function EarlierWords({ reference, number, words }: { reference: string; number: number; words: string }) {
  const [wordings, setWordings] = useState<readonly Wording[]>([])
  if (wordings.length === 0)
    return (
      <p className="cb-message__edited">
        <TextButton
          onClick={async () => {
            const { data } = await ask(earlierWordsQuery, { reference, after: number - 1 })
            setWordings(data?.thread?.messages[0]?.wordings ?? [])
          }}
        >
          {words}
        </TextButton>
      </p>
    )
  return (
    <ul className="cb-message__wordings">
      {wordings.map(({ text, until }) => (
        <li key={until}>
          Until <Time at={until} form="clock" />: “{text}”
        </li>
      ))}
    </ul>
  )
}
