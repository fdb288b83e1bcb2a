import type { ChallengeContent } from '../../../schema/challenges.ts'
import { standardLabel } from '../../../schema/vocabularies.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { Said } from './problem.tsx'

type GoodSection = ChallengeContent['good']

/** What a good answer does: what it must do, what would be welcome, and what nobody wants. */
export const GoodAnswer = ({ good }: { good: GoodSection }) => (
  <>
    {good.outcomes ? <Paragraphs text={good.outcomes} /> : null}
    {good.essentials.length > 0 ? (
      <>
        <h3 className="govuk-heading-s">Essential: an answer must do all of these</h3>
        <Points points={good.essentials} numbered />
      </>
    ) : (
      <p className="govuk-body">Nothing is named as essential.</p>
    )}
    {good.desirables.length > 0 ? (
      <>
        <h3 className="govuk-heading-s">Desirable: welcome, not required</h3>
        <Points points={good.desirables} />
      </>
    ) : null}
    <Said title="Not wanted" text={good.notWanted} />
    <Said title="Systems it works with" text={good.systems} />
  </>
)

function Points({ points, numbered = false }: { points: readonly string[]; numbered?: boolean }) {
  const items = [...new Set(points)].map((point) => <li key={point}>{point}</li>)
  return numbered ? (
    <ol className="govuk-list govuk-list--number cb-reading">{items}</ol>
  ) : (
    <ul className="govuk-list govuk-list--bullet cb-reading">{items}</ul>
  )
}

/** The standards asked, must before should. */
export const Standards = ({ good: { standards } }: { good: GoodSection }) => (
  <>
    {(['must', 'should'] as const).map((level) => {
      const asked = standards.filter((standard) => standard.level === level)
      return asked.length > 0 ? (
        <div key={level}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{level === 'must' ? 'Must' : 'Should'}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {asked.map(({ code }) => (
              <li key={code}>{standardLabel(code)}</li>
            ))}
          </ul>
        </div>
      ) : null
    })}
  </>
)
