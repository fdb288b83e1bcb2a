import type { ReactNode } from 'react'

/** A five-bar gate: four strokes and one across. `count` strokes of it are drawn. */
function Gate({ count, size }: { count: number; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" className="cb-tally__gate" aria-hidden="true" focusable="false">
      {[5, 9.5, 14, 18.5].slice(0, count).map((x) => (
        <path key={x} d={`M${x} 4v16`} />
      ))}
      {count >= 5 ? <path d="M2 17.5 22 6.5" /> : null}
    </svg>
  )
}

/** The mark of the board. Its name always stands beside it. */
export const Mark = ({ size = 24 }: { size?: number }) => <Gate count={5} size={size} />

/**
 * Counts real things in strokes: milestones met, tasks done, proposals scored. The words beside it tell the count; the
 * strokes not made yet are faint.
 */
export function Tally({ done, of, children }: { done: number; of: number; children?: ReactNode }) {
  const gates = [0, 5, 10, 15, 20].filter((before) => before < of)
  const strokes = (count: number, before: number) => Math.max(0, Math.min(5, count - before))
  return (
    <span className="cb-tally">
      <span className="cb-tally__gates" aria-hidden="true">
        {gates.map((before) => (
          <span key={before} className="cb-tally__place">
            <span className="cb-tally__all">
              <Gate count={strokes(of, before)} size={20} />
            </span>
            <span className="cb-tally__made">
              <Gate count={strokes(done, before)} size={20} />
            </span>
          </span>
        ))}
      </span>
      <span>{children ?? `${done} of ${of}`}</span>
    </span>
  )
}
