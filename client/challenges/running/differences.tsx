import type { ChangedField } from '../../../schema/challenge-amendments.ts'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { InsetText } from '../../ui/text-blocks.tsx'
import { ChangedFields } from '../changes/changed-fields.tsx'

/** Each changed field as words added and removed, and what the change means for suppliers. */
export function Differences({
  before,
  after,
  changes,
}: {
  before: ChallengeContent
  after: ChallengeContent
  changes: readonly ChangedField[]
}) {
  if (changes.length === 0) return <p className="govuk-body cb-muted">Nothing differs from what is published yet.</p>
  return (
    <section aria-labelledby="differences-title">
      <h2 className="govuk-heading-m" id="differences-title">
        What differs
      </h2>
      <ChangedFields before={before} after={after} changes={changes} />
      <InsetText>
        {changes.some(({ material }) => material)
          ? 'A material change: what is asked differs. Everybody who has sent something is asked to read it again and to confirm or send anew.'
          : 'A correction: what is asked stays the same, so nobody has to confirm anything.'}
      </InsetText>
    </section>
  )
}
