import type { ChangedField } from '../../../schema/challenge-amendments.ts'
import { sectionTitles } from '../../../schema/challenge-words.ts'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { Diff } from '../../ui/diff.tsx'
import { fieldAsText, fieldLabel } from '../reading/field-text.ts'

type Means = { before: ChallengeContent; after: ChallengeContent; changes: readonly ChangedField[] }

/** Each field in which two texts differ, as words added and removed. */
export const ChangedFields = ({ before, after, changes }: Means) =>
  changes.map(({ section, field, material }) => (
    <div key={`${section}.${field}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {sectionTitles[section]}: {fieldLabel(section, field)}
        {material ? <span className="cb-muted"> · what is asked</span> : null}
      </h3>
      <Diff before={fieldAsText(before, section, field)} after={fieldAsText(after, section, field)} />
    </div>
  ))
