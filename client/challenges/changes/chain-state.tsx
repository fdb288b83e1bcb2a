import { graphql } from '../../gql/gql.ts'
import type { ChainStateFragment } from '../../gql/graphql.ts'
import { clockTime, many } from '../../time.ts'
import { Chain } from '../../ui/pictures/chain.tsx'
import { StopBand } from '../../ui/text-blocks.tsx'

export const chainState = graphql(`
  fragment ChainState on ChainStatus {
    count
    unbroken
    brokenAt
    lastNumber
    lastHash
    checkedAt
  }
`)

/** Whether the events of a challenge are as they were recorded, walked just now. */
export function ChainState({ chain: { count, unbroken, brokenAt = null, checkedAt } }: { chain: ChainStateFragment }) {
  return (
    <>
      {unbroken ? (
        <p className="govuk-body">
          {many(count, 'public event')}, chain unbroken, checked at {clockTime(checkedAt)}.
        </p>
      ) : (
        <StopBand title="The chain of events is broken">
          <p className="govuk-body">
            An event was changed, removed or added after it was recorded, at place {brokenAt} of {count}. Do not rely on
            what stands here from there on, and tell the force or the Charter managers. Checked at{' '}
            {clockTime(checkedAt)}.
          </p>
        </StopBand>
      )}
      <Chain events={count} brokenAt={brokenAt} />
    </>
  )
}
