import { Link } from 'react-router'
import { type SameProblemLevel, sameProblemLevelLabels } from '../../../schema/challenges.ts'
import { regionLabel } from '../../../schema/vocabularies.ts'
import { paths } from '../../paths.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { DemandStrip, type RegionDemand } from '../../ui/pictures/demand-strip.tsx'
import type { ShownChallenge } from './query.ts'

/** How dark a square is: the force that asks is the darkest. */
const shades: Record<SameProblemLevel, 1 | 2 | 3> = { interested: 1, would_pilot: 2, would_fund: 3 }
const isLevel = (level: string): level is SameProblemLevel => level in shades

/** Which forces have the same problem, and how much each would do; what they write for each other is for forces. */
export function SameProblem({ challenge }: { challenge: ShownChallenge }) {
  const { sameProblems, force, forceNotes } = challenge
  if (sameProblems.length === 0)
    return (
      <p className="govuk-body cb-reading">
        No other force has said so yet. A force that has this problem too can add its weight here.
      </p>
    )
  return (
    <>
      <DemandStrip regions={regionsOf(challenge)} />
      <ul className="govuk-list">
        <li>
          {force.name}, <span className="cb-muted">asks</span>
        </li>
        {sameProblems.map(({ id, level, force: other }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.organisation(other.slug)}>
              {other.name}
            </Link>
            , <span className="cb-muted">{isLevel(level) ? sameProblemLevelLabels[level].toLowerCase() : level}</span>
          </li>
        ))}
      </ul>
      {forceNotes.length > 0 ? <Notes notes={forceNotes} /> : null}
    </>
  )
}

function regionsOf({ sameProblems, force }: ShownChallenge): RegionDemand[] {
  const regions = new Map<string, (1 | 2 | 3 | 4)[]>()
  const add = (region: string | null | undefined, level: 1 | 2 | 3 | 4) => {
    const name = region ? regionLabel(region) : 'Elsewhere'
    regions.set(name, [...(regions.get(name) ?? []), level])
  }
  add(force.region, 4)
  for (const { force: other, level } of sameProblems) add(other.region, isLevel(level) ? shades[level] : 1)
  return [...regions].map(([region, levels]) => ({ region, levels }))
}

const Notes = ({ notes }: { notes: ShownChallenge['forceNotes'] }) => (
  <>
    <h3 className="govuk-heading-s">Notes for forces. Suppliers and the public do not see these</h3>
    {notes.map(({ id, force, volume, system, note, contact }) => (
      <div key={id} className="cb-answer">
        <p className="govuk-body govuk-!-margin-bottom-1">
          <strong>{force.name}</strong>
        </p>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {[volume && `How often: ${volume}`, system && `System: ${system}`].filter(Boolean).join('. ')}
        </p>
        {note ? <Paragraphs text={note} /> : null}
        {contact ? <p className="govuk-body-s cb-muted">Contact: {contact}</p> : null}
      </div>
    ))}
  </>
)
