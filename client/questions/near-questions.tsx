import { useEffect, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { NearQuestionsQuery } from '../gql/graphql.ts'
import { ask } from '../graphql.ts'
import { many } from '../time.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'

const nearQuery = graphql(`
  query NearQuestions($reference: String!, $text: String!) {
    challenge(reference: $reference) {
      id
      nearQuestions(text: $text) {
        id
        number
        text
        answer
      }
    }
  }
`)

type Near = NonNullable<NearQuestionsQuery['challenge']>['nearQuestions']

/** Answers that are near to what somebody types, so that the same is not asked twice. */
export function NearQuestions({ reference, text }: { reference: string; text: string }) {
  const near = useNear(reference, text.trim())
  return (
    <div role="status">
      {near.length > 0 ? (
        <div className="cb-near">
          <p className="govuk-body govuk-!-font-weight-bold">
            {near.length === 1
              ? 'This was answered already'
              : `${many(near.length, 'answer')} that may be what you need`}
          </p>
          {near.map(({ id, number, text: asked, answer }) => (
            <div key={id} className="cb-answer">
              <p className="govuk-body govuk-!-margin-bottom-1">
                <strong>
                  {number}. {asked}
                </strong>
              </p>
              <Paragraphs text={answer ?? ''} />
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Asked after a pause in typing. An answer to what was typed before is dropped. */
function useNear(reference: string, text: string): Near {
  const [near, setNear] = useState<Near>([])
  useEffect(() => {
    if (text.length < 8) return setNear([])
    let over = false
    const pause = setTimeout(async () => {
      const { data } = await ask(nearQuery, { reference, text: text.slice(0, 500) })
      if (!over && data) setNear(data.challenge?.nearQuestions ?? [])
    }, 400)
    return () => {
      over = true
      clearTimeout(pause)
    }
  }, [reference, text])
  return near
}
