import { wordOfScore } from '../../schema/evaluations.ts'
import { apartInWords } from '../../schema/worked-example.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Table } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'
import type { ShownExample } from './example-query.ts'

/** What was expected, how far one's own score is from it, what others gave, and who is still to score. */
export function ExampleResult({ example }: { example: ShownExample }) {
  const { expected, why, scores, done } = example
  if (typeof expected !== 'number') return null
  const own = scores.find(({ isYou }) => isYou)
  return (
    <section>
      <h2 className="govuk-heading-m">What was expected</h2>
      <SummaryList
        rows={[
          { name: 'Expected', value: `${expected} ${wordOfScore(expected)}` },
          { name: 'Why', value: <Paragraphs text={why ?? ''} /> },
          ...(own ? [{ name: 'Yours', value: apartInWords(own.score, expected) }] : []),
        ]}
      />
      <Done done={done} />
      {scores.length > 0 ? (
        <Table
          caption="What the panel gave"
          rows={scores}
          keyOf={({ key }) => key}
          columns={[
            { head: 'Who', names: true, cell: ({ name, isYou }) => (isYou ? `${name} (you)` : name) },
            { head: 'Score', cell: ({ score }) => `${score} ${wordOfScore(score)}` },
            { head: 'Why', cell: ({ reason }) => reason },
          ]}
        />
      ) : null}
    </section>
  )
}

function Done({ done }: Pick<ShownExample, 'done'>) {
  if (done.length === 0) return <p className="govuk-body">No evaluator has accepted yet.</p>
  const waiting = done.filter(({ hasScored }) => !hasScored).map(({ name }) => name)
  return (
    <>
      <Tally done={done.length - waiting.length} of={done.length}>
        {done.length - waiting.length} of {done.length} evaluators have scored it
      </Tally>
      {waiting.length > 0 ? <p className="govuk-body">Still to score it: {waiting.join(', ')}.</p> : null}
    </>
  )
}
