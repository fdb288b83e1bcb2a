import type { ChangedField } from '../../../schema/challenge-amendments.ts'
import { fieldAsText, sectionAsText } from '../../../schema/challenge-words.ts'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { Diff } from '../../ui/diff.tsx'
import { InsetText } from '../../ui/text-blocks.tsx'

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
      {changes.map(({ section, field, material }) => (
        <div key={`${section}.${field}`}>
          <h3 className="govuk-heading-s">
            {sectionAsText(after, section).find((text) => text.field === field)?.label ?? field}
            {material ? <span className="cb-muted"> · what is asked</span> : null}
          </h3>
          <Diff before={fieldAsText(before, section, field)} after={fieldAsText(after, section, field)} />
        </div>
      ))}
      <InsetText>
        {changes.some(({ material }) => material)
          ? 'A material change: what is asked differs. Everybody who has sent something is asked to read it again and to confirm or send anew.'
          : 'A correction: what is asked stays the same, so nobody has to confirm anything.'}
      </InsetText>
    </section>
  )
}
