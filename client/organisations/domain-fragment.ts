import { graphql } from '../gql/gql.ts'
import type { ShownMailDomainFragment } from '../gql/graphql.ts'

export const domainFragment = graphql(`
  fragment ShownMailDomain on MailDomain {
    domain
    isConfirmed
    namedAt
    confirmedAt
    isNamersOwn
    namedBy {
      id
      name
    }
  }
`)

export type ShownDomain = ShownMailDomainFragment
