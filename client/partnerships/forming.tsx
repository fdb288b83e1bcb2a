import { missingToConfirm } from '../../schema/partnership-checks.ts'
import { type PartnershipTerms, partnershipSectionNames } from '../../schema/partnerships.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'
import { ReviewOfTerms } from '../reviews/review-of-terms.tsx'
import { Diff } from '../ui/diff.tsx'
import { type Task, TaskList } from '../ui/task-list.tsx'
import { Confirm } from './confirm.tsx'
import { Terms } from './terms.tsx'
import { sectionInWords, sectionTitles } from './words.ts'
import type { Open } from './workspace.tsx'
import { type Partnership, termsOf } from './workspace-query.ts'

/** While it forms: what there is to write, all of it to read, and one button to confirm exactly that. */
export function Forming(open: Open) {
  const { partnership, inside } = open
  const { organisation } = useViewer()
  const terms = termsOf(inside)
  const own = partnership.parties.find((party) => party.organisation.slug === organisation?.slug)
  const missing = own ? missingToConfirm(terms, own.key) : []
  return (
    <div className="cb-reading">
      <p className="govuk-body">
        Drafted from the proposal. Nobody is bound before every party has confirmed the same words, and any edit asks
        all to confirm again. Only the parties see this.
      </p>
      {partnership.actions.includes('edit') ? (
        <>
          <h2 className="govuk-heading-m">What to agree on</h2>
          <TaskList
            tasks={tasksOf(
              partnership,
              terms,
              missing.map(({ path }) => path),
            )}
          />
        </>
      ) : null}
      {inside.confirmedBefore ? <Changed before={termsOf({ terms: inside.confirmedBefore })} now={terms} /> : null}
      <h2 className="govuk-heading-m">The terms as they stand</h2>
      <Terms partnership={partnership} terms={terms} />
      <ReviewOfTerms {...open} />
      {own ? <Confirm {...open} own={own} missing={missing.map(({ message }) => message)} /> : null}
    </div>
  )
}

/** Only what differs from the words that one's own organisation confirmed last. */
function Changed({ before, now }: { before: PartnershipTerms; now: PartnershipTerms }) {
  const changed = partnershipSectionNames
    .map((name) => ({ name, confirmed: sectionInWords[name](before), now: sectionInWords[name](now) }))
    .filter((section) => section.confirmed !== section.now)
  return (
    <>
      <h2 className="govuk-heading-m">What changed since you confirmed</h2>
      {changed.map(({ name, confirmed, now: words }) => (
        <section key={name} aria-label={sectionTitles[name]}>
          <h3 className="govuk-heading-s">{sectionTitles[name]}</h3>
          <Diff before={confirmed} after={words} />
        </section>
      ))}
    </>
  )
}

function tasksOf({ reference }: Partnership, terms: PartnershipTerms, missing: readonly string[]): Task[] {
  const { objectives, milestones, commitments, intellectualProperty } = terms
  const written = commitments.filter(({ text }) => text).length
  const state = (done: boolean, started: boolean): Task['state'] => (done ? 'done' : started ? 'started' : 'empty')
  return [
    {
      title: 'Objectives and measures',
      to: paths.partnershipObjectives(reference),
      hint: 'At least one with a measure and a target',
      state: state(!missing.includes('objectives'), objectives.length > 0),
    },
    {
      title: 'Milestones',
      to: paths.partnershipMilestones(reference),
      hint: `${milestones.length} drafted`,
      state: state(milestones.length > 0 && milestones.every(({ dueOn }) => dueOn), milestones.length > 0),
    },
    {
      title: 'Commitments and intellectual property',
      to: paths.partnershipCommitments(reference),
      hint: `${written} of 5 principles`,
      state: state(written === 5 && intellectualProperty !== '', written > 0 || intellectualProperty !== ''),
    },
    {
      title: 'Leads and dates',
      to: paths.partnershipLeads(reference),
      hint: 'Who leads for you, who deputises, when it starts and ends',
      state: state(!missing.some((path) => path.startsWith('leads')), Boolean(terms.startsOn)),
    },
  ]
}
