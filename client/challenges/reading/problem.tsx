import type { ChallengeContent } from '../../../schema/challenges.ts'
import { Paragraphs } from '../../ui/paragraphs.tsx'
import { Table } from '../../ui/table.tsx'

type ProblemSection = ChallengeContent['problem']
type TodaySection = ChallengeContent['today']

/** What somebody wrote under a small heading; nothing when they wrote nothing. */
export const Said = ({ title, text }: { title: string; text: string }) =>
  text ? (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      <Paragraphs text={text} />
    </>
  ) : null

/** The problem in the force's words, how often it comes, and why it is asked now. */
export const Problem = ({ problem }: { problem: ProblemSection }) => (
  <>
    <Paragraphs text={problem.problem || problem.summary || 'Not written yet.'} />
    <Said title="How often" text={problem.frequency} />
    <Said title="Why now" text={problem.why} />
  </>
)

/** Who it affects and what they need. */
export const Beneficiaries = ({ problem }: { problem: ProblemSection }) => <Paragraphs text={problem.beneficiaries} />

/** What can be measured today, each with where the number comes from. One that a template began and nobody filled in is none. */
export function Today({ today }: { today: TodaySection }) {
  const measures = today.measures.filter(({ metric, value }) => metric !== '' && value !== '')
  return measures.length > 0 ? (
    <Table
      caption="Today in numbers"
      hideCaption
      columns={[
        { head: 'What', cell: ({ metric }) => metric, names: true },
        { head: 'Today', cell: ({ value, unit }) => (unit ? `${value} ${unit}` : value), numeric: true },
        { head: 'Source', cell: ({ source }) => source || 'Not stated' },
      ]}
      rows={measures}
      keyOf={({ metric, value }) => `${metric} ${value}`}
    />
  ) : (
    <p className="govuk-body">No number was given. You may ask for one.</p>
  )
}

/** What was tried before, and what is different now. */
export const Tried = ({ today }: { today: TodaySection }) => (
  <>
    {today.tried ? <Paragraphs text={today.tried} /> : null}
    <Said title="What is different now" text={today.different} />
  </>
)
