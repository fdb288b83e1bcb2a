import { changesBetween } from '../../../schema/challenge-amendments.ts'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { Diff } from '../../ui/diff.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { contentOf } from '../reading/content.ts'
import { fieldWords, textOf } from './field-words.ts'

type Edition = { number: number; content: unknown; material: boolean }

/** Two editions of a challenge, field by field, with the words that were added and removed. */
export function Compare({ before, after }: { before: Edition; after: Edition }) {
  return (
    <Details summary={`Compare edition ${before.number} with edition ${after.number}`}>
      {after.material ? (
        <p className="govuk-body">A material change: each proposal sent before it has to be confirmed or sent anew.</p>
      ) : null}
      <Differences before={contentOf(before.content)} after={contentOf(after.content)} />
    </Details>
  )
}

/** Every field in which two texts differ. */
export function Differences({ before, after }: { before: ChallengeContent; after: ChallengeContent }) {
  const changed = changesBetween(before, after)
  if (changed.length === 0) return <p className="govuk-body">No words differ.</p>
  return changed.map(({ section, field }) => (
    <div key={`${section}.${field}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{fieldWords(section, field)}</h3>
      <Diff before={textOf(before, section, field)} after={textOf(after, section, field)} />
    </div>
  ))
}
