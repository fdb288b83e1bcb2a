import { z } from 'zod'
import { type ProposalContent, proposalSections } from '../../schema/proposals.ts'
import { principleLabel, standardLabel } from '../../schema/vocabularies.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Waiting } from '../ui/waiting.tsx'
import type { Criterion } from './query.ts'

const readingQuery = graphql(`
  query ProposalToScore($reference: String!) {
    proposal(reference: $reference) {
      id
      reading {
        number
        content
        files {
          id
          name
        }
      }
    }
  }
`)

// The page may not make code from text, as zod does to be faster: the browser would refuse and report it.
z.config({ jitless: true })
const everySection = z.object(proposalSections)

/** What was submitted: the answer to the criterion in hand first, the rest folded below it. */
export function ProposalText({ reference, criterion }: { reference: string; criterion: Criterion }) {
  const query = usePageQuery(readingQuery, { reference })
  const reading = query.data?.proposal?.reading
  if (!query.data) return <Waiting what="the proposal" />
  if (!reading) return <p className="govuk-body">There is nothing here that you may read.</p>
  const content = everySection.parse(reading.content)
  const answer = content.approach.criteria.find(({ criterionId }) => criterionId === criterion.id)?.answer
  return (
    <>
      <h3 className="govuk-heading-s">On {criterion.name}</h3>
      {answer ? (
        <Paragraphs text={answer} />
      ) : (
        <p className="govuk-body cb-muted">Nothing is said on this criterion.</p>
      )}
      <h3 className="govuk-heading-s">In short</h3>
      <Paragraphs text={content.approach.summary || 'No summary.'} />
      <Rest content={content} />
      {reading.files.length > 0 ? (
        <Details summary={`Files (${reading.files.length})`}>
          <ul className="govuk-list">
            {reading.files.map(({ id, name }) => (
              <li key={id}>
                <a className="govuk-link" href={`/files/proposals/${reference}/${id}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}

function Rest({ content }: { content: ProposalContent }) {
  const { about, consortium, essentials, approach, standards, charter, conflicts } = content
  return (
    <>
      <Details summary="Plan and cost">
        <Paragraphs text={approach.cost || 'No cost is given.'} />
        <SummaryList
          rows={approach.milestones.map(({ title, dueInWeeks, result }) => ({
            name: title,
            value: `Week ${dueInWeeks}. ${result}`,
          }))}
        />
      </Details>
      <Details summary="Essentials">
        <SummaryList
          rows={essentials.answers.map(({ essential, meets, evidence }) => ({
            name: essential,
            value: `${meets === null ? 'Not said' : meets ? 'Yes' : 'No'}. ${evidence}`,
          }))}
        />
      </Details>
      <Details summary="Standards">
        <SummaryList
          rows={standards.claims.map(({ code, claim, note }) => ({
            name: standardLabel(code),
            value: `${claimWords[claim]}. ${note}`,
          }))}
        />
      </Details>
      <Details summary="About them, partners and what they pledge">
        <Paragraphs text={about.about} />
        {consortium.alone ? null : <Paragraphs text={consortium.how} />}
        <SummaryList
          rows={charter.pledges.map(({ principle, pledge }) => ({ name: principleLabel(principle), value: pledge }))}
        />
        <p className="govuk-body">
          {conflicts.noConflict ? 'They declare no conflict of interest.' : conflicts.conflict}
        </p>
      </Details>
    </>
  )
}

const claimWords = { conformant: 'Conformant', partial: 'In part', planned: 'Planned', not: 'Not' } as const
