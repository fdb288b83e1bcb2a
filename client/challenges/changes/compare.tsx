import { changesBetween } from '../../../schema/challenge-amendments.ts'
import type { ComparableEditionFragment } from '../../gql/graphql.ts'
import { Details } from '../../ui/text-blocks.tsx'
import { contentOf } from '../reading/content.ts'
import { ChangedFields } from './changed-fields.tsx'

/** Two editions of a challenge, field by field, with the words that were added and removed. */
export function Compare({ before, after }: Record<'before' | 'after', ComparableEditionFragment>) {
  const said = contentOf(before.content)
  const says = contentOf(after.content)
  const changes = changesBetween(said, says)
  return (
    <Details summary={`Compare edition ${before.number} with edition ${after.number}`}>
      {after.material ? (
        <p className="govuk-body">A material change: each proposal sent before it has to be confirmed or sent anew.</p>
      ) : null}
      {changes.length === 0 ? (
        <p className="govuk-body">No words differ.</p>
      ) : (
        <ChangedFields before={said} after={says} changes={changes} />
      )}
    </Details>
  )
}
