import {
  type ChallengeContent,
  type EngagementMode,
  minimumRule,
  modeRules,
  scoreWords,
  tieRule,
  totalRule,
} from '../../../schema/challenges.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { Table } from '../../ui/table.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { PriceRuleText } from '../price-rule.tsx'

const wordOf = (score: number) => scoreWords.find((each) => each.score === score)?.word ?? ''

/** Criteria, weights, minimums and the words of each score: the very ones that evaluators have before them. */
export function Scoring({ choosing, mode }: { choosing: ChallengeContent['choosing']; mode: EngagementMode }) {
  const { scored, response, criteriaFixed } = modeRules[mode]
  const priced = choosing.criteria.find((one) => one.price)
  const price = priced?.price
  return (
    <>
      {scored ? (
        <>
          <p className="govuk-body cb-reading">
            Evaluators score every {response} on each criterion{price ? ' but the price' : ''}, first alone, then
            together. They read the same words as you.
            {criteriaFixed ? ' Criteria and weights do not change after publication.' : ''}
          </p>
          <Criteria criteria={choosing.criteria} />
          <Details summary="What each score means">
            <dl className="cb-levels">
              {scoreWords.map(({ score, word, meaning }) => (
                <div key={score}>
                  <dt>
                    {score} {word}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </Details>
          {price ? (
            <Details summary={`How “${priced?.name}” is scored, with a worked example`}>
              <PriceRuleText rule={price} />
            </Details>
          ) : null}
          <Details summary="How totals and ranks are made">
            <p className="govuk-body">{totalRule}</p>
            {choosing.criteria.some(({ minimum }) => minimum > 0) ? <p className="govuk-body">{minimumRule}</p> : null}
            <p className="govuk-body">{tieRule}</p>
          </Details>
        </>
      ) : (
        <p className="govuk-body cb-reading">
          Nothing is scored and nothing is awarded. The force reads every {response} and publishes what it found.
        </p>
      )}
      {choosing.howChosen ? <Paragraphs text={choosing.howChosen} /> : null}
    </>
  )
}

const Criteria = ({ criteria }: { criteria: ChallengeContent['choosing']['criteria'] }) =>
  criteria.length > 0 ? (
    <Table
      caption="Criteria and weights"
      hideCaption
      columns={[
        { head: 'Criterion', cell: ({ name }) => name, names: true },
        { head: 'What is looked for', cell: ({ about, price }) => about || (price ? 'The total price' : 'Not stated') },
        { head: 'Weight', cell: ({ weight }) => `${weight}%`, numeric: true },
        {
          head: 'Least score',
          cell: ({ minimum }) => (minimum > 0 ? `${minimum}, ${wordOf(minimum)}` : 'None'),
          numeric: true,
        },
      ]}
      rows={criteria}
      keyOf={({ id }) => id}
    />
  ) : (
    <p className="govuk-body">No criteria yet.</p>
  )
