import { boardMeasureKeys, boardMeasures } from '../../schema/board-measures.ts'
import { type FigureKey, fewestCases, figureDefinitions, figureYears } from '../../schema/figures.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { type Share, ShareBar } from '../ui/pictures/share-bar.tsx'
import { Table } from '../ui/table.tsx'
import { Unready } from '../ui/trouble.tsx'
import { casesInWords, type Told, valueInWords } from './told.ts'

const figuresQuery = graphql(`
  query Figures {
    figures {
      key
      value
      cases
    }
  }
`)

const groups: readonly { title: string; keys: readonly FigureKey[] }[] = [
  { title: 'Proposals to a challenge', keys: ['no_proposal', 'one_proposal', 'more_proposals'] },
  { title: 'Small and medium suppliers', keys: ['small_proposals', 'small_accepted'] },
  { title: 'How long it takes', keys: ['answer', 'decide', 'feedback'] },
  { title: 'Whether it helps', keys: ['useful'] },
  { title: 'What came of it', keys: ['withdrawn', 'adopted'] },
]

const parts = [
  { key: 'no_proposal', words: 'with no proposal' },
  { key: 'one_proposal', words: 'with one' },
  { key: 'more_proposals', words: 'with two or more' },
] as const

/** How the board is doing: each figure with what it is made of. */
export default function Figures() {
  useTitle('Figures')
  const query = usePageQuery(figuresQuery, {})
  if (!query.data) return <Unready query={query} what="the figures" />
  const told = new Map<FigureKey, Told>(query.data.figures.map((figure) => [figure.key, figure]))
  const shares: Share[] = parts.flatMap(({ key, words }) => {
    const percent = told.get(key)?.value
    return typeof percent === 'number' ? [{ words, percent }] : []
  })
  return (
    <>
      <div className="cb-reading">
        <h1 className="govuk-heading-l">How the board is doing</h1>
        <p className="govuk-body">
          What happened in the last {figureYears} years, over all forces. With fewer than {fewestCases} cases there are
          too few to tell, and nothing is shown. Proposals are counted only after the decision. Working days are those
          of the nation of the force.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/figures.csv">
            Download the figures (CSV)
          </a>
        </p>
      </div>
      {groups.map(({ title, keys }) => (
        <div key={title}>
          <Table
            caption={title}
            keyOf={({ key }) => key}
            rows={keys.map((key) => told.get(key) ?? { key })}
            columns={[
              { head: 'Figure', cell: ({ key }) => figureDefinitions[key].label, names: true, width: 'one-quarter' },
              { head: 'Value', cell: valueInWords },
              { head: 'From', cell: casesInWords },
              { head: 'What is counted', cell: ({ key }) => figureDefinitions[key].definition, width: 'one-half' },
            ]}
          />
          {keys.includes('no_proposal') && shares.length === parts.length ? <ShareBar shares={shares} /> : null}
        </div>
      ))}
      <BoardMeasures />
    </>
  )
}

/** What an organisation may let the board measure when it commits itself. */
const BoardMeasures = () => (
  <section aria-labelledby="board-measures">
    <h2 className="govuk-heading-m" id="board-measures">
      What the board can measure of a commitment
    </h2>
    <p className="govuk-body cb-reading">
      An organisation that commits itself may choose one of these instead of measuring itself. It stands beside the
      commitment with the number of cases it was worked out from: those of the last 6, 12 or 24 months, as the
      organisation chose, or what stands now. With fewer than {fewestCases} cases there are too few to tell. No rank is
      made of it.
    </p>
    <Table
      caption="Measures of commitments"
      hideCaption
      keyOf={(key) => key}
      rows={boardMeasureKeys}
      columns={[
        { head: 'Measure', cell: (key) => boardMeasures[key].name, names: true },
        { head: 'Of', cell: (key) => (boardMeasures[key].of === 'force' ? 'Forces' : 'Suppliers') },
        { head: 'What is counted', cell: (key) => boardMeasures[key].definition },
      ]}
    />
  </section>
)
