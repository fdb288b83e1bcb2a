import { graphql } from './gql/gql.ts'

/** What every form needs of a refusal: `... on Refusal { ...Refused }` in each mutation. */
export const refused = graphql(`
  fragment Refused on Refusal {
    code
    message
    fields {
      path
      code
      message
    }
    details
  }
`)
