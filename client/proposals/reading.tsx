import { pounds } from '../../schema/price.ts'
import type { Asked } from '../../schema/proposal-checks.ts'
import type { ProposalContent } from '../../schema/proposals.ts'
import { principleLabel, standardLabel } from '../../schema/vocabularies.ts'
import { fileSize } from '../ui/forms/file-input.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Table } from '../ui/table.tsx'
import { Details } from '../ui/text-blocks.tsx'

type Read = {
  asked: Asked
  content: ProposalContent
  reference: string
  files: readonly { id: string; name: string; size: number }[]
  partners: readonly { part: string; organisation: { name: string } }[]
  /** The one in hand, for who scores it: it stands on top, and the rest folded below. */
  criterionId?: string | undefined
}

const claimWords = { conformant: 'Conformant', partial: 'Partly', planned: 'Planned', not: 'Not' } as const

/** A proposal as evaluators read it: the same for the supplier’s check and for the panel, which has its criterion on top. */
export function ProposalReading(read: Read) {
  const { asked, content, criterionId } = read
  const { criteria } = asked.content.choosing
  const inHand = criteria.find(({ id }) => id === criterionId)
  const summary = <Part title="In a few sentences" text={content.approach.summary} />
  return (
    <div className="cb-reading">
      {inHand ? (
        <>
          <Answer criterion={inHand} content={content} />
          {summary}
          <Details summary="The rest of the proposal">
            {criteria
              .filter((criterion) => criterion !== inHand)
              .map((criterion) => (
                <Answer key={criterion.id} criterion={criterion} content={content} />
              ))}
            <Rest {...read} />
          </Details>
        </>
      ) : (
        <>
          {summary}
          {criteria.map((criterion) => (
            <Answer key={criterion.id} criterion={criterion} content={content} />
          ))}
          <Rest {...read} />
        </>
      )}
      <ReadingFiles {...read} />
    </div>
  )
}

type Criterion = Asked['content']['choosing']['criteria'][number]

/** What is said on a criterion. */
const Answer = ({ criterion, content }: { criterion: Criterion; content: ProposalContent }) => (
  <section aria-label={criterion.name}>
    <h3 className="govuk-heading-m govuk-!-margin-bottom-1">
      {criterion.name} <span className="cb-muted">{criterion.weight} of 100</span>
    </h3>
    {criterion.about ? <p className="govuk-body cb-muted">{criterion.about}</p> : null}
    <Written text={answerTo(criterion, content)} />
  </section>
)

function answerTo({ id, price }: Criterion, { approach }: ProposalContent): string | undefined {
  if (!price) return approach.criteria.find(({ criterionId }) => criterionId === id)?.answer
  return approach.pricePence ? `${pounds(approach.pricePence)} without VAT` : undefined
}

/** All that answers no criterion. */
function Rest({ asked, content, partners }: Read) {
  const { essentials } = asked.content.good
  return (
    <>
      {essentials.length > 0 ? (
        <>
          <h3 className="govuk-heading-m">Essentials</h3>
          <SummaryList
            rows={essentials.map((essential) => {
              const answer = content.essentials.answers.find((one) => one.essential === essential)
              return {
                name: essential,
                value: (
                  <>
                    <strong>
                      {answer?.meets === true ? 'Yes. ' : answer?.meets === false ? 'No. ' : 'Not answered. '}
                    </strong>
                    {answer?.evidence}
                  </>
                ),
              }
            })}
          />
        </>
      ) : null}
      {content.approach.milestones.length > 0 ? (
        <Table
          caption="Milestones"
          columns={[
            { head: 'What', cell: (milestone) => milestone.title, names: true },
            { head: 'After', cell: (milestone) => `${milestone.dueInWeeks} weeks` },
            { head: 'Result', cell: (milestone) => milestone.result },
          ]}
          rows={content.approach.milestones}
          keyOf={(milestone) => milestone.title}
        />
      ) : null}
      <Part title="Cost" text={content.approach.cost} />
      <Part title="Who they are" text={content.about.about} />
      {partners.length > 0 ? (
        <>
          <h3 className="govuk-heading-m">Partners</h3>
          <SummaryList rows={partners.map(({ organisation, part }) => ({ name: organisation.name, value: part }))} />
        </>
      ) : null}
      {content.standards.claims.length > 0 ? (
        <>
          <h3 className="govuk-heading-m">Standards</h3>
          <SummaryList
            rows={content.standards.claims.map(({ code, claim, note }) => ({
              name: standardLabel(code),
              value: `${claimWords[claim]}${note ? `. ${note}` : ''}`,
            }))}
          />
        </>
      ) : null}
      {content.charter.pledges.length > 0 ? (
        <SummaryList
          rows={content.charter.pledges.map(({ principle, pledge }) => ({
            name: `${principleLabel(principle)} (not scored)`,
            value: pledge,
          }))}
        />
      ) : null}
      <Part
        title="Conflicts of interest"
        text={content.conflicts.noConflict ? 'None declared.' : content.conflicts.conflict}
      />
    </>
  )
}

const ReadingFiles = ({ files, reference }: Read) =>
  files.length > 0 ? (
    <>
      <h3 className="govuk-heading-m">Files</h3>
      <ul className="govuk-list">
        {files.map((file) => (
          <li key={file.id}>
            <a className="govuk-link" href={`/files/proposals/${reference}/${file.id}`}>
              {file.name}
            </a>{' '}
            ({fileSize(file.size)})
          </li>
        ))}
      </ul>
    </>
  ) : null

const Part = ({ title, text }: { title: string; text: string | undefined }) => (
  <>
    <h3 className="govuk-heading-m">{title}</h3>
    <Written text={text} />
  </>
)

const Written = ({ text }: { text: string | undefined }) =>
  text ? <Paragraphs text={text} /> : <p className="govuk-body cb-muted">Nothing written.</p>
