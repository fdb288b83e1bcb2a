import { clarificationStateLabels } from '../../schema/clarifications.ts'
import type { ShownClarificationFragment } from '../gql/graphql.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import type { Criterion } from './query.ts'

type Shown = {
  clarification: ShownClarificationFragment
  /** The criterion that it is about; of the whole proposal where there is none. */
  about?: string | undefined
  /** Its challenge was withdrawn: no answer is due. */
  isWithdrawn?: boolean
}

/** One question to a proposer with its answer, or until when it may come. */
export function ClarificationShown({ clarification, about, isWithdrawn = false }: Shown) {
  const { number, question, state, askedAt, askedBy, dueAt, answer, answeredAt } = clarification
  return (
    <SummaryList
      rows={[
        {
          name: `Question ${number}`,
          value: (
            <>
              <Paragraphs text={question} />
              <span className="cb-muted">
                {about ? `About ${about}. ` : ''}Asked {askedBy ? `by ${askedBy}, ` : ''}
                <Time at={askedAt} />
              </span>
            </>
          ),
        },
        answer && answeredAt
          ? {
              name: 'Answer',
              value: (
                <>
                  <Paragraphs text={answer} />
                  <span className="cb-muted">
                    <Time at={answeredAt} />
                  </span>
                </>
              ),
            }
          : {
              name: 'Answer',
              value:
                state === 'open' && isWithdrawn ? (
                  'No answer is due: the challenge was withdrawn'
                ) : state === 'open' ? (
                  <>
                    Due <Deadline at={dueAt} short />
                  </>
                ) : (
                  clarificationStateLabels[state]
                ),
            },
      ]}
    />
  )
}

/** What a proposer was asked, beside what is judged: all of it, or of one criterion with what is about the whole. */
export function ClarificationsBeside({
  clarifications,
  proposalId,
  criterion,
}: {
  clarifications: readonly ShownClarificationFragment[]
  proposalId: string
  criterion: Criterion
}) {
  const about = clarifications.filter(
    (one) => one.proposalId === proposalId && (!one.criterionId || one.criterionId === criterion.id),
  )
  if (about.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">Made clear since</h3>
      {about.map((one) => (
        <ClarificationShown key={one.key} clarification={one} about={one.criterionId ? criterion.name : undefined} />
      ))}
    </>
  )
}
