import { Link } from 'react-router'
import type { TagColour } from '../tag.tsx'

export type Stage = { words: string; count: number; to: string; colour: TagColour }

/** "14 open, 5 evaluating, 31 decided". */
export const pipelineFinding = (stages: readonly Stage[]): string =>
  stages.map(({ words, count }) => `${count.toLocaleString('en-GB')} ${words.toLowerCase()}`).join(', ')

/** How many are in each state: joined segments, as wide as their count, each a link to those. */
export const Pipeline = ({ label, stages }: { label: string; stages: readonly Stage[] }) => (
  <ul className="cb-pipeline" aria-label={label}>
    {stages.map(({ words, count, to, colour }) => (
      // Even a nought has room for its words; beyond that, width is count.
      <li key={words} style={{ flexGrow: count }}>
        <Link to={to} className={`cb-pipeline__stage cb-tag--${colour}`}>
          <strong>{count.toLocaleString('en-GB')}</strong> {words.toLowerCase()}
        </Link>
      </li>
    ))}
  </ul>
)
