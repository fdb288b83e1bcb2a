import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import type { ContinuedByFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { InsetText } from '../ui/text-blocks.tsx'

export const continuedBy = graphql(`
  fragment ContinuedBy on Challenge {
    continuedBy {
      id
      reference
      title
    }
  }
`)

/** What an earlier challenge became: whoever answered it is led on to where the work goes. */
export const ContinuedBy = ({ challenge }: { challenge: ContinuedByFragment }) =>
  challenge.continuedBy.length > 0 ? (
    <InsetText>
      This became{' '}
      {challenge.continuedBy.map(({ id, reference, title }, place) => (
        <span key={id}>
          {place > 0 ? ', and ' : ''}
          <Link className="govuk-link" to={paths.challenge(reference)}>
            {reference}: {title}
          </Link>
        </span>
      ))}
      .
    </InsetText>
  ) : null
