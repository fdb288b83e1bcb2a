import { Paragraphs } from '../ui/paragraphs.tsx'
import type { ShownExample } from './example-query.ts'

/** What is asked, and the invented answer to it. */
export function ExampleShown({ example: { criteria, criterionId, answer } }: { example: ShownExample }) {
  const criterion = criteria.find(({ id }) => id === criterionId)
  return (
    <section>
      <h2 className="govuk-heading-m">{criterion?.name}</h2>
      <Paragraphs text={criterion?.about ?? ''} />
      <h3 className="govuk-heading-s">The invented answer</h3>
      <Paragraphs text={answer ?? ''} />
    </section>
  )
}
