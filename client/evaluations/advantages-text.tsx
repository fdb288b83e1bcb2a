import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { nameOf, type ShownEvaluation } from './query.ts'

type Draft = NonNullable<ShownEvaluation['advantages']>

/** What each proposal that is proposed to be accepted did better, as those who are declined read it later. */
export const AdvantagesText = ({ evaluation, draft }: { evaluation: ShownEvaluation; draft: Draft }) => (
  <>
    {draft.accepted.map(({ proposalId, advantages, criteria }) => {
      const candidate = evaluation.candidates.find((one) => one.proposalId === proposalId)
      const said = criteria.filter((one) => one.advantages)
      return (
        <section key={proposalId}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{candidate ? nameOf(candidate) : null}</h3>
          <Paragraphs text={advantages} />
          {said.length > 0 ? (
            <SummaryList
              rows={said.map(({ criterionId, advantages: words }) => ({
                name: evaluation.criteria.find(({ id }) => id === criterionId)?.name ?? '',
                value: words,
              }))}
            />
          ) : null}
        </section>
      )
    })}
  </>
)
