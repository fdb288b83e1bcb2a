import { Fragment } from 'react'
import { Link } from 'react-router'
import { commitmentTagLabels } from '../../schema/commitments.ts'
import { graphql } from '../gql/gql.ts'
import type { PrincipleCommitmentsQuery } from '../gql/graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { CommitmentTag } from './commitment-tag.tsx'
import { tagsUnder } from './counts.ts'
import { EvidenceWords } from './evidence-words.tsx'
import { aimOf } from './words.ts'

/** How many commitments go how under each principle, and one real example of each. */
export const principleCommitmentsQuery = graphql(`
  query PrincipleCommitments {
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
  }
`)

/** What is pledged under one principle: counts by tag as links, and one real example. */
export function PrincipleCommitments({ code, data }: { code: string; data: PrincipleCommitmentsQuery }) {
  const counts = tagsUnder(data.commitmentCounts, code)
  const example = data.commitmentExamples.find(({ principle }) => principle === code)
  if (counts.length === 0) return <p className="govuk-body cb-muted">Nobody has pledged anything under it here yet.</p>
  return (
    <>
      <p className="govuk-body">
        {counts.map(({ tag, count }, place) => (
          <Fragment key={tag}>
            {place > 0 ? ', ' : 'Pledged: '}
            <Link className="govuk-link" to={withQuery(paths.commitments(), { principle: code, tag })}>
              {count} {commitmentTagLabels[tag].toLowerCase()}
            </Link>
          </Fragment>
        ))}
      </p>
      {example ? (
        <p className="govuk-body cb-reading">
          <strong>For example, {example.organisation.name}:</strong>{' '}
          <Link className="govuk-link" to={paths.commitment(example.reference)}>
            {example.pledge}
          </Link>{' '}
          <CommitmentTag tag={example.tag} />
          <br />
          <span className="cb-muted">
            {aimOf(example)}. <EvidenceWords evidence={example.evidence} />
          </span>
        </p>
      ) : null}
    </>
  )
}
