import { Link, useParams } from 'react-router'
import { principlePromises } from '../../schema/charter.ts'
import { principleNumbered } from '../../schema/vocabularies.ts'
import { CommitmentRow } from '../commitments/commitment-row.tsx'
import { PrincipleCommitments } from '../commitments/principle-commitments.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { RowList } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { Unready } from '../ui/trouble.tsx'

const principleQuery = graphql(`
  query Principle($principle: String!, $code: CharterPrinciple) {
    commitmentCounts {
      principle
      kind
      tag
      reviewDue
      count
    }
    commitmentExamples {
      id
      ...CommitmentLine
    }
    commitments(principle: $code, first: 5) {
      edges {
        node {
          id
          ...CommitmentLine
        }
      }
    }
    challengeBoard(filter: { principle: [$principle] }) {
      total
      rows(first: 5, sort: newest) {
        edges {
          node {
            id
            reference
            title
            force {
              name
            }
          }
        }
      }
    }
  }
`)

/** One principle: what it means in practice for either side, what is pledged under it, and the challenges that say they serve it. */
export default function Principle() {
  const { principle: asked = '' } = useParams()
  const principle = principleNumbered(asked)
  const query = usePageQuery(principleQuery, { principle: principle?.code ?? '', code: principle?.code ?? null })
  const changes = useChanges('board', 'register', query.reload)
  useTitle(principle?.label)
  if (!principle) return <NotFound />
  const { code, label } = principle
  if (!query.data) return <Unready query={query} what="the challenges that serve it" />
  const { total, rows } = query.data.challengeBoard
  const example = query.data.commitmentExamples.find((one) => one.principle === code)
  const others = query.data.commitments.edges.flatMap(({ node }) => (node.id === example?.id ? [] : [node]))
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.charter(), words: 'The Charter' }]} />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">
        {asked}. {label}
      </h1>
      <div className="cb-columns cb-columns--two">
        <section aria-labelledby="suppliers">
          <h2 className="govuk-heading-m" id="suppliers">
            In practice, suppliers
          </h2>
          <p className="govuk-body">{principlePromises[code].suppliers}</p>
        </section>
        <section aria-labelledby="policing">
          <h2 className="govuk-heading-m" id="policing">
            In practice, policing
          </h2>
          <p className="govuk-body">{principlePromises[code].policing}</p>
        </section>
      </div>
      <h2 className="govuk-heading-m">Commitments</h2>
      <PrincipleCommitments code={code} data={query.data} />
      {others.length > 0 ? (
        <RowList label="Other commitments under it, the last first" rows={others} keyOf={({ id }) => id}>
          {(row) => <CommitmentRow row={row} />}
        </RowList>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" to={withQuery(paths.commitments(), { principle: code })}>
          See all commitments under it, with filters
        </Link>
      </p>
      <h2 className="govuk-heading-m">{many(total, 'challenge')} that serve it</h2>
      <ul className="cb-rows">
        {rows.edges.map(({ node }) => (
          <li key={node.id} className="cb-rows__row">
            <Link className="govuk-link" to={paths.challenge(node.reference)}>
              {node.title}
            </Link>
            <br />
            <Reference>{node.reference}</Reference> <span className="cb-muted">{node.force.name}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" to={withQuery(paths.challenges(), { principle: code, state: 'all' })}>
          See all of them on the board
        </Link>
      </p>
    </>
  )
}
