import { Link } from 'react-router'
import { sameProblemLevelLabels, sameProblemLevels } from '../../schema/challenges.ts'
import { categoryLabel, regionLabel } from '../../schema/vocabularies.ts'
import { ChallengeStatus } from '../challenges/status.tsx'
import type { DemandProblemFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { DemandStrip, type RegionDemand } from '../ui/pictures/demand-strip.tsx'
import { Reference } from '../ui/reference.tsx'
import { DemoTag } from '../ui/tag.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { shadeOf } from './demand-map.tsx'

/** One problem: who has it, and how much each would do about it. Forces read also what the others write. */
export function DemandRow({ problem }: { problem: DemandProblemFragment }) {
  const notes = problem.forceNotes.filter(({ volume, note }) => volume || note)
  return (
    <>
      <h3 className="cb-facts__title">
        <Link className="govuk-link" to={paths.challenge(problem.reference)}>
          {problem.title}
        </Link>
      </h3>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <Reference>{problem.reference}</Reference> <ChallengeStatus challenge={problem} />{' '}
        {problem.isDemo ? <DemoTag /> : null}{' '}
        <span className="cb-muted">{problem.categories.map(categoryLabel).join(', ')}</span>
      </p>
      <DemandStrip regions={regionsOf(problem)} />
      <ul className="govuk-list govuk-body-s">
        <li>
          <strong>Own challenge:</strong> {problem.force.name}
        </li>
        {sameProblemLevels.toReversed().map((level) => {
          const forces = problem.sameProblems.filter((entry) => entry.level === level)
          return forces.length === 0 ? null : (
            <li key={level}>
              <strong>{sameProblemLevelLabels[level]}:</strong> {forces.map(({ force }) => force.name).join(', ')}
            </li>
          )
        })}
      </ul>
      {notes.length > 0 ? (
        <Details summary="What these forces write for other forces">
          {notes.map(({ id, force, volume, note }) => (
            <p key={id} className="govuk-body-s">
              <strong>{force.name}:</strong> {[volume, note].filter(Boolean).join('. ')}
            </p>
          ))}
        </Details>
      ) : null}
    </>
  )
}

/** The forces of a problem region by region, its own force first. */
function regionsOf({ force, sameProblems }: DemandProblemFragment): RegionDemand[] {
  const levels = new Map<string, (0 | 1 | 2 | 3 | 4)[]>()
  const add = (region: string | null | undefined, level: 0 | 1 | 2 | 3 | 4) => {
    const name = region ? regionLabel(region) : 'No region'
    levels.set(name, [...(levels.get(name) ?? []), level])
  }
  add(force.region, 4)
  for (const entry of sameProblems)
    add(entry.force.region, shadeOf(sameProblemLevels.find((one) => one === entry.level)))
  return [...levels].map(([region, some]) => ({ region, levels: some }))
}
