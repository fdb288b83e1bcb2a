import { Link } from 'react-router'
import { AdoptionRow } from '../adoptions/adoption-row.tsx'
import { ChallengeStatus } from '../challenges/status.tsx'
import { usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { Status } from '../ui/tag.tsx'
import { Unready } from '../ui/trouble.tsx'
import { organisationWorkQuery } from './organisation-query.ts'

type Piece = { id: string; reference: string; title: string; state: string; closesAt?: string | null }

/** Its challenges (of a force), its partnerships, and the public notices matched to it. */
export function OrganisationWork({ slug, name, isForce }: { slug: string; name: string; isForce: boolean }) {
  const query = usePageQuery(organisationWorkQuery, {
    slug,
    challenges: { force: [slug] },
    notices: { forces: [slug], police: false },
  })
  if (!query.data) return <Unready query={query} what="its work" />
  const challenges = query.data.challengeBoard.rows.edges.map(({ node }) => node)
  const partnerships = query.data.partnerships.edges.map(({ node }) => node)
  const adoptions = query.data.organisation?.adoptions ?? []
  const notices = query.data.noticeBoard.total
  return (
    <>
      {isForce ? (
        <>
          <h2 className="govuk-heading-m">Challenges</h2>
          <Pieces of="challenge" pieces={challenges} at={paths.challenge} none={`${name} has posted none yet.`} />
          {query.data.challengeBoard.total > challenges.length ? (
            <p className="govuk-body">
              <Link className="govuk-link" to={withQuery(paths.challenges(), { force: slug })}>
                See all {query.data.challengeBoard.total}
              </Link>
            </p>
          ) : null}
        </>
      ) : null}
      <h2 className="govuk-heading-m">Partnerships under way</h2>
      <Pieces of="partnership" pieces={partnerships} at={paths.partnership} none="None is under way now." />
      {adoptions.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{isForce ? 'What it adopted' : 'Who adopted its answers'}</h2>
          <ul className="cb-rows" aria-label="Adopted">
            {adoptions.map((row) => (
              <li key={row.id} className="cb-rows__row">
                <AdoptionRow row={row} of={isForce ? 'force' : 'supplier'} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isForce && notices > 0 ? (
        <>
          <h2 className="govuk-heading-m">Public notices</h2>
          <p className="govuk-body">
            <Link className="govuk-link" to={withQuery(paths.notices(), { force: slug, show: 'everyone' })}>
              {many(notices, 'procurement notice')}
            </Link>{' '}
            matched to it, imported as published.
          </p>
        </>
      ) : null}
    </>
  )
}

function Pieces({
  of,
  pieces,
  at,
  none,
}: {
  of: 'challenge' | 'partnership'
  pieces: readonly Piece[]
  at(reference: string): string
  none: string
}) {
  if (pieces.length === 0) return <p className="govuk-body cb-muted">{none}</p>
  return (
    <ul className="govuk-list">
      {pieces.map((piece) => (
        <li key={piece.id}>
          <span className="cb-mono">{piece.reference}</span>{' '}
          <Link className="govuk-link" to={at(piece.reference)}>
            {piece.title}
          </Link>{' '}
          {of === 'challenge' ? <ChallengeStatus challenge={piece} /> : <Status of={of} is={piece.state} />}
        </li>
      ))}
    </ul>
  )
}
