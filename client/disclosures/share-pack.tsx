import { Link } from 'react-router'
import type { ChallengeQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { KeptBack, Published } from './published.tsx'

type Shown = NonNullable<ChallengeQuery['challenge']>
export type SharePackShown = NonNullable<Shown['sharePack']>

/** What some were told before this challenge began, for all who answer it. */
export const SharePack = ({ pack, continues }: { pack: SharePackShown; continues: Shown['continues'] }) => (
  <>
    <p className="govuk-body">
      {pack.disclosures.length > 0
        ? 'The force talked to suppliers before. This is what it told some of them, in that order, so that all begin equal.'
        : 'The force talked to suppliers before. Nothing that it told some of them alone is published here.'}
    </p>
    <Published rows={pack.disclosures} />
    <KeptBack rows={pack.keptBack} />
    {continues ? (
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challenge(continues.reference)}>
          Read {continues.reference}, which it continues
        </Link>
      </p>
    ) : null}
  </>
)
