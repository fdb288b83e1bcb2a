import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import type { FindKind, FoundGroupPartsFragment } from '../gql/graphql.ts'
import { NextLink } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { Time } from '../ui/time.tsx'
import { type Looked, searchAt } from './periods.ts'

export const foundGroup = graphql(`
  fragment FoundGroupParts on FoundGroup {
    kind
    count
    periods {
      days
      count
    }
    hits {
      reference
      title
      path
      at
      sentence {
        text
        hit
      }
    }
  }
`)

/** How each kind is headed. */
export const kindWords: Record<FindKind, string> = {
  challenge: 'Challenges',
  outcome: 'Outcomes',
  question: 'Questions and answers',
  partnership: 'Partnerships',
  organisation: 'Organisations',
  commitment: 'Commitments',
  notice: 'Public notices',
  thread: 'Your threads',
  proposal: 'Your proposals',
}

/** What the date of a find says of it. */
const datedWords: Record<FindKind, string> = {
  challenge: 'Published',
  outcome: 'Ended',
  question: 'Answered',
  partnership: 'Began',
  organisation: '',
  commitment: 'Public since',
  notice: 'Last changed',
  thread: 'Last written in',
  proposal: 'Sent in or begun',
}

/** What was found of one kind, the best first. */
export const FoundGroup = ({ group, looked }: { group: FoundGroupPartsFragment; looked: Looked }) => (
  <section aria-label={kindWords[group.kind]}>
    <h2 className="govuk-heading-m">{kindWords[group.kind]}</h2>
    <ul className="cb-rows">
      {group.hits.map((hit) => (
        <FoundRow key={hit.path + hit.title} hit={hit} kind={group.kind} />
      ))}
    </ul>
    {looked.kind === null && group.count > group.hits.length ? (
      <NextLink to={searchAt({ ...looked, kind: group.kind })}>{`See all ${group.count}`}</NextLink>
    ) : null}
  </section>
)

const FoundRow = ({ hit, kind }: { hit: FoundGroupPartsFragment['hits'][number]; kind: FindKind }) => (
  <li className="cb-rows__row">
    <h3 className="cb-facts__title">
      <Link className="govuk-link" to={hit.path}>
        {hit.title}
      </Link>
    </h3>
    <p className="govuk-body govuk-!-margin-bottom-0">
      {hit.reference ? (
        <>
          <Reference>{hit.reference}</Reference>{' '}
        </>
      ) : null}
      {hit.sentence.map((piece, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
        piece.hit ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
      )}
    </p>
    {hit.at ? (
      <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">
        {datedWords[kind]} <Time at={hit.at} form="day" />
      </p>
    ) : null}
  </li>
)
