import { graphql } from '../../gql/gql.ts'
import type { SameProblemPageQuery } from '../../gql/graphql.ts'

/** What the short form of another force shows. */
export const sameProblemQuery = graphql(`
  query SameProblemPage($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      actions
      force {
        name
      }
      sameProblems {
        id
        level
        isOurs
      }
      forceNotes {
        id
        volume
        system
        note
        contact
      }
    }
  }
`)

export type SharedProblem = NonNullable<SameProblemPageQuery['challenge']>
