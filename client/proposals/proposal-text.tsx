import { z } from 'zod'
import { proposalSections } from '../../schema/proposals.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { Waiting } from '../ui/waiting.tsx'
import { askedOf } from './query.ts'
import { ProposalReading } from './reading.tsx'

const readingQuery = graphql(`
  query ProposalToScore($reference: String!) {
    proposal(reference: $reference) {
      id
      challenge {
        mode
        content
      }
      reading {
        number
        content
        files {
          id
          name
          size
        }
        partners {
          part
          organisation {
            name
          }
        }
      }
    }
  }
`)

// The page may not make code from text, as zod does to be faster: the browser would refuse and report it.
z.config({ jitless: true })
const everySection = z.object(proposalSections)

/** What was submitted, for who may read it; with the answer to the criterion in hand first, where there is one. */
export function ProposalText({ reference, criterionId }: { reference: string; criterionId?: string }) {
  const query = usePageQuery(readingQuery, { reference })
  const proposal = query.data?.proposal
  if (!query.data) return <Waiting what="the proposal" />
  if (!proposal?.reading) return <p className="govuk-body">There is nothing here that you may read.</p>
  return (
    <ProposalReading
      asked={askedOf(proposal.challenge)}
      content={everySection.parse(proposal.reading.content)}
      reference={reference}
      files={proposal.reading.files}
      partners={proposal.reading.partners}
      criterionId={criterionId}
    />
  )
}
