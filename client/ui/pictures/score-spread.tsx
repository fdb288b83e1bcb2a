import { scaleLinear } from 'd3-scale'
import { Figure } from '../figure.tsx'

/** "Scores 2 and 4; agreed 3". */
export function spreadFinding(scores: readonly number[], agreed: number | null): string {
  const sorted = [...scores].sort((one, other) => one - other)
  const last = sorted.pop()
  const list =
    last === undefined
      ? 'No scores yet'
      : `Scores ${[sorted.join(', '), last].filter((part) => part !== '').join(' and ')}`
  return agreed === null ? `${list}; not agreed yet` : `${list}; agreed ${agreed}`
}

type Row = { key: string; who: string; score: number | null }

const rowsOf = (scores: readonly { who: string; score: number }[], agreed: number | null): Row[] =>
  scores.length === 0 && agreed === null
    ? []
    : [
        // Two people may have the same name.
        ...scores.map(({ who, score }, place) => ({ key: `${place}`, who, score })),
        { key: 'agreed', who: 'Agreed', score: agreed },
      ]

/** Each evaluator's score of one cell on the line from 0 to 5; the agreed one is ringed. Equal ones stand on each other. */
export function ScoreSpread({
  scores,
  agreed,
}: {
  scores: readonly { who: string; score: number }[]
  agreed: number | null
}) {
  const x = scaleLinear().domain([0, 5]).range([14, 186])
  const heightAt = (place: number) =>
    scores.slice(0, place).filter(({ score }) => score === scores[place]?.score).length
  const tallest = Math.max(0, ...scores.map((_, place) => heightAt(place)))
  const base = 18 + tallest * 12
  return (
    <Figure
      finding={spreadFinding(
        scores.map(({ score }) => score),
        agreed,
      )}
      compact
      table={{
        rows: rowsOf(scores, agreed),
        keyOf: ({ key }) => key,
        columns: [
          { head: 'Who', cell: ({ who }) => who, names: true },
          { head: 'Score', cell: ({ score }) => score ?? 'Not yet', numeric: true },
        ],
      }}
    >
      <svg width={200} height={base + 30} aria-hidden="true" focusable="false">
        <path className="cb-mark--edge" d={`M14 ${base}H186`} strokeWidth={1.5} />
        {[0, 1, 2, 3, 4, 5].map((mark) => (
          <g key={mark}>
            <path className="cb-mark--edge" d={`M${x(mark)} ${base - 3}v6`} strokeWidth={1.5} />
            <text x={x(mark)} y={base + 27} textAnchor="middle" className="cb-text cb-text--muted">
              {mark}
            </text>
          </g>
        ))}
        {scores.map(({ who, score }, place) => (
          <circle key={who} cx={x(score)} cy={base - heightAt(place) * 12} r={5.5} className="cb-dot cb-dot--filled" />
        ))}
        {agreed === null ? null : <circle cx={x(agreed)} cy={base} r={11} className="cb-ring" />}
      </svg>
    </Figure>
  )
}
