import { Figure } from '../figure.tsx'

export type PromiseState = 'planned' | 'underway' | 'slipping' | 'met' | 'missed' | 'disputed'
export type PrincipleColumn = { number: 1 | 2 | 3 | 4 | 5; name: string; states: readonly PromiseState[] }

const order: readonly PromiseState[] = ['met', 'underway', 'planned', 'slipping', 'disputed', 'missed']

const countsOf = (states: readonly PromiseState[]): string => {
  const counts = order
    .map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
  return counts.length === 0 ? 'none' : counts.map(([state, count]) => `${count} ${state}`).join(', ')
}

/** "Sustainability: 2 met, 1 slipping. …" */
export const principleFinding = (columns: readonly PrincipleColumn[]): string =>
  columns.map(({ name, states }) => `${name}: ${countsOf(states)}`).join('. ')

/** Commitments under each principle, a square each: full when met, open while under way, crossed when missed. */
export const PrincipleFan = ({ columns }: { columns: readonly PrincipleColumn[] }) => {
  const tallest = Math.max(1, ...columns.map(({ states }) => Math.min(states.length, 10)))
  const base = tallest * 18 + 4
  return (
    <Figure
      finding={principleFinding(columns)}
      table={{
        rows: columns,
        keyOf: ({ name }) => name,
        columns: [
          { head: 'Principle', cell: ({ number, name }) => `${number} ${name}`, names: true },
          { head: 'Commitments', cell: ({ states }) => countsOf(states) },
        ],
      }}
    >
      <svg width={260} height={base + 28} aria-hidden="true" focusable="false">
        <path className="cb-mark--edge" d={`M0 ${base + 2}H260`} strokeWidth={1} />
        {columns.map(({ number, states }, column) => (
          <g key={number} className={`cb-principle--${number}`}>
            {squaresOf(states, base).map(({ state, y }) => (
              <PromiseSquare key={y} state={state} x={column * 52 + 18} y={y} />
            ))}
            <text x={column * 52 + 26} y={base + 22} textAnchor="middle" className="cb-text cb-text--bold">
              {number}
              {states.length > 10 ? ` +${states.length - 10}` : ''}
            </text>
          </g>
        ))}
      </svg>
    </Figure>
  )
}

const PromiseSquare = ({ state, x, y }: { state: PromiseState; x: number; y: number }) => (
  <>
    <rect x={x + 1} y={y + 1} width={14} height={14} className={`cb-promise cb-promise--${state}`} />
    {state === 'missed' || state === 'disputed' ? (
      <path
        className="cb-promise__cross"
        d={state === 'missed' ? `M${x + 3} ${y + 3}l10 10m0-10l-10 10` : `M${x + 3} ${y + 8}h10`}
      />
    ) : null}
  </>
)

const squaresOf = (states: readonly PromiseState[], base: number) =>
  [...states]
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .slice(0, 10)
    .map((state, place) => ({ state, y: base - 16 - place * 18 }))
