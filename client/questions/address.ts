import { useParams, useSearchParams } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import { topicOf } from './topics.ts'

type Step = 'answer' | 'private' | 'decline' | 'correct'
const steps: readonly Step[] = ['answer', 'private', 'decline', 'correct']

/** What the address of the page says: which list, filters, order, and the one form that is open. */
export function useAddress() {
  const { reference = '' } = useParams()
  const [search] = useSearchParams()
  const said = {
    show: search.get('show') === 'waiting' ? 'waiting' : null,
    topic: topicOf(search.get('topic')),
    sort: search.get('sort') === 'section' ? 'section' : null,
  }
  const to = (change: { [Name in keyof typeof said]?: string | null }) =>
    withQuery(paths.challengeQuestions(reference), { ...said, ...change })
  return {
    ...said,
    reference,
    step: steps.find((step) => step === search.get('step')) ?? null,
    question: search.get('question'),
    to,
    /** The same page with the form of one question open. */
    toStep: (step: Step, question: string) =>
      withQuery(paths.challengeQuestions(reference), { ...said, step, question }),
  }
}

export type QuestionsAddress = ReturnType<typeof useAddress>
