import { Link } from 'react-router'
import type { ChallengeQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { KeptBack, Published } from './published.tsx'

type Shown = NonNullable<ChallengeQuery['challenge']>
export type SharePackShown = NonNullable<Shown['sharePack']>

/** What some were told before this challenge began, for all who answer it. Where there is much, the ledgers go on. */
export const SharePack = ({ pack, continues }: { pack: SharePackShown; continues: Shown['continues'] }) => {
  const { disclosures, keptBack } = pack
  const published = disclosures.edges.map(({ node }) => node)
  const isCut = disclosures.pageInfo.hasNextPage || keptBack.pageInfo.hasNextPage
  return (
    <>
      <p className="govuk-body">
        {published.length > 0
          ? 'The force talked to suppliers before. This is what it told some of them, in that order, so that all begin equal.'
          : 'The force talked to suppliers before. Nothing that it told some of them alone is published here.'}
      </p>
      <Published rows={published} />
      <KeptBack rows={keptBack.edges.map(({ node }) => node)} isCut={keptBack.pageInfo.hasNextPage} />
      {isCut ? (
        <p className="govuk-body">
          Only the first {firstOfThePack} are shown here. Read all of it in the ledger of{' '}
          {pack.continues.map(({ reference }, place) => (
            <span key={reference}>
              {place > 0 ? ', ' : ''}
              <Link className="govuk-link" to={paths.challengeDisclosures(reference)}>
                {reference}
              </Link>
            </span>
          ))}
          .
        </p>
      ) : null}
      {continues ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.challenge(continues.reference)}>
            Read {continues.reference}, which it continues
          </Link>
        </p>
      ) : null}
    </>
  )
}

/** As many as the query of the page asks for. */
const firstOfThePack = 100
