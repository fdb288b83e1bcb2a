import { addDays } from 'date-fns/addDays'
import { Link } from 'react-router'
import { firstCommitmentDays } from '../../schema/commitments.ts'
import { StandingTag } from '../charter/standing-tag.tsx'
import { RaiseOne } from '../concerns/raise-one.tsx'
import { UpheldConcerns } from '../concerns/upheld.tsx'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { PrincipleFan } from '../ui/pictures/principle-fan.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { CommitmentTag } from './commitment-tag.tsx'
import { fanOf } from './counts.ts'
import { EvidenceWhole } from './evidence-words.tsx'
import type { CommitmentRow } from './query.ts'
import { aimOf, latestOf, principleWords } from './words.ts'

const scorecardQuery = graphql(`
  query Scorecard($slug: String!) {
    organisation(slug: $slug) {
      id
      charterStanding {
        id
        standing
        signedAt
      }
      upheldConcerns {
        id
        reference
        principle
        record {
          finalAt
        }
      }
    }
    commitments(organisation: $slug, first: 100) {
      edges {
        node {
          id
          ...CommitmentLine
        }
      }
    }
  }
`)

/** What an organisation pledges under each principle and how it goes. No overall score: nobody is ranked by it. */
export function Scorecard({ slug }: { slug: string }) {
  const query = usePageQuery(scorecardQuery, { slug })
  const changes = useChanges('board', 'register', query.reload)
  if (!query.data) return <Unready query={query} what="its commitments" />
  const standing = query.data.organisation?.charterStanding
  const rows = query.data.commitments.edges
    .map(({ node }) => node)
    .sort((one, other) => one.principle.localeCompare(other.principle))
  const upheld = query.data.organisation?.upheldConcerns ?? []
  if (rows.length === 0 && !standing?.signedAt && upheld.length === 0) return null
  return (
    <section aria-labelledby="scorecard">
      <h2 className="govuk-heading-m" id="scorecard">
        Commitments under the Charter
      </h2>
      <ChangeLine {...changes} />
      {standing?.signedAt ? (
        <p className="govuk-body">
          Signed on <Time at={standing.signedAt} form="day" />. <StandingTag standing={standing.standing} />
        </p>
      ) : null}
      {rows.length > 0 ? <Rows rows={rows} /> : <NoneYet standing={standing} />}
      <UpheldConcerns upheld={upheld} />
      <RaiseOne slug={slug} standing={standing?.standing} />
    </section>
  )
}

function NoneYet({ standing }: { standing: { standing: string; signedAt?: string | null } | null | undefined }) {
  if (standing?.standing !== 'signed' || !standing.signedAt)
    return <p className="govuk-body cb-muted">It has made none.</p>
  return (
    <p className="govuk-body">
      Signed, no commitments yet. Due by{' '}
      <Time at={addDays(new Date(standing.signedAt), firstCommitmentDays).toISOString()} form="day" />.
    </p>
  )
}

const Rows = ({ rows }: { rows: readonly CommitmentRow[] }) => (
  <>
    <PrincipleFan columns={fanOf(rows)} />
    <Table
      caption="Scorecard"
      hideCaption
      rows={rows}
      keyOf={({ reference }) => reference}
      columns={[
        {
          head: 'Commitment',
          names: true,
          cell: (row) => (
            <>
              <Link className="govuk-link" to={paths.commitment(row.reference)}>
                {row.pledge}
              </Link>{' '}
              <CommitmentTag tag={row.tag} />
            </>
          ),
        },
        { head: 'Principle', cell: ({ principle }) => principleWords(principle) },
        { head: 'Measure', cell: ({ measure }) => measure },
        { head: 'Target', cell: (row) => aimOf(row) },
        { head: 'Latest', cell: (row) => latestOf(row) },
        { head: 'Evidence', cell: ({ evidence }) => <EvidenceWhole evidence={evidence} /> },
        { head: 'Next review', cell: ({ reviewAt }) => <Time at={reviewAt} form="day" /> },
      ]}
    />
    <p className="govuk-body-s cb-muted">No overall score is made of this, and nobody is ranked by it.</p>
  </>
)
