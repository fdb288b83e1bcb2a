import { graphql } from '../gql/gql.ts'

export const demandQuery = graphql(`
  query Demand($category: String, $region: String, $level: DemandLevel, $standard: String, $after: String) {
    demand(category: $category, region: $region, level: $level, standard: $standard) {
      total
      forces {
        ...DemandForce
      }
      counts {
        ...DemandCountsParts
      }
      rows(after: $after) {
        edges {
          node {
            ...DemandProblem
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const demandForce = graphql(`
  fragment DemandForce on ForceDemand {
    column
    row
    problems
    level
    force {
      id
      name
      shortName
      region
      isDemo
    }
  }
`)

export const demandCounts = graphql(`
  fragment DemandCountsParts on DemandCounts {
    category { value count }
    region { value count }
    level { value count }
    standard { value count }
  }
`)

export const demandProblem = graphql(`
  fragment DemandProblem on Challenge {
    id
    reference
    title
    state
    isDemo
    categories
    closesAt
    force {
      id
      name
      region
    }
    sameProblems {
      id
      level
      force {
        id
        name
        region
      }
    }
    forceNotes {
      id
      volume
      note
      force {
        id
        name
      }
    }
  }
`)
