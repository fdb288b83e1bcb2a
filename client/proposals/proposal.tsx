import { Link, useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { proposalTasks } from '../../schema/proposal-checks.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { Grown } from '../partnerships/grown.tsx'
import { paths } from '../paths.ts'
import { ButtonGroup, LinkButton } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { fileSize } from '../ui/forms/file-input.tsx'
import { Hash } from '../ui/reference.tsx'
import { Table } from '../ui/table.tsx'
import { Status } from '../ui/tag.tsx'
import { Tally } from '../ui/tally.tsx'
import { TaskList } from '../ui/task-list.tsx'
import { Deadline, Stamp } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { Files } from './files.tsx'
import { ForceSide } from './force-side.tsx'
import { PartnerAnswer } from './partner-answer.tsx'
import {
  askedOf,
  draftOf,
  type Inside,
  partnersOf,
  proposalQuery,
  type ShownProposal,
  versionsOfSections,
} from './query.ts'
import { Reconfirm } from './reconfirm.tsx'
import { OwnRooms } from './rooms.tsx'
import { StatusBand } from './status-band.tsx'
import { sectionWords } from './words.ts'

/** The task list of a proposal: what is left, and whether it is in. */
export default function ProposalPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(proposalQuery, { reference })
  const proposal = query.data?.proposal
  const changes = useChanges('proposal', proposal?.id, query.reload)
  useTitle(proposal ? `Proposal ${proposal.reference}` : undefined)
  if (!query.data) return <Unready query={query} what="the proposal" />
  if (!proposal) return <NotFound />
  const { inside, challenge } = proposal
  return (
    <>
      <ChangeLine {...changes} />
      <Docket
        reference={proposal.reference}
        tag={<Status of="proposal" is={proposal.state} />}
        who={
          <>
            {proposal.supplier.name}, to {challenge.force.name}
          </>
        }
        next={
          challenge.closesAt ? (
            <>
              Proposals close <Deadline at={challenge.closesAt} />
            </>
          ) : undefined
        }
        facts={[
          {
            label: 'Challenge',
            value: (
              <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
                {challenge.reference} {challenge.title}
              </Link>
            ),
          },
        ]}
      />
      <h1 className="govuk-heading-l">Your proposal</h1>
      {proposal.asksUs ? <PartnerAnswer proposal={proposal} after={query.reload} /> : null}
      {inside ? <OwnSide proposal={proposal} inside={inside} reload={query.reload} /> : null}
      {!inside && !proposal.asksUs ? <ForceSide proposal={proposal} /> : null}
      <FromThisProposal proposal={proposal} />
    </>
  )
}

/** What grew from it; a response to a market engagement may be followed up too, by the force. */
function FromThisProposal({ proposal: { id, state, supplier, inside, challenge } }: { proposal: ShownProposal }) {
  const { sealed } = modeRules[modeOf(challenge.mode)]
  const followsUp = !sealed && state === 'submitted' && challenge.state === 'decided' && !inside
  const mayGrow = state === 'accepted' || followsUp
  const ours = challenge.partnerships.filter(({ parties }) =>
    parties.some(({ organisation }) => organisation.id === supplier.id),
  )
  return (
    <Grown
      partnerships={ours}
      accepted={mayGrow && (!inside || inside.isSupplier) ? [{ proposalId: id, supplier }] : []}
    />
  )
}

function OwnSide({ proposal, inside, reload }: { proposal: ShownProposal; inside: Inside; reload(): void }) {
  const { reference, actions, challenge } = proposal
  const tasks = proposalTasks(draftOf(inside), askedOf(challenge), partnersOf(inside), versionsOfSections(inside))
  const done = tasks.filter(({ state }) => state === 'done').length
  const mayWrite = actions.includes('save')
  const next = tasks.find(({ state }) => state !== 'done')
  return (
    <>
      <StatusBand proposal={proposal} />
      {actions.includes('reconfirm') ? <Reconfirm proposal={proposal} challenge={challenge} after={reload} /> : null}
      <p className="govuk-body">
        <Tally done={done} of={tasks.length}>
          {done} of {tasks.length} done
        </Tally>{' '}
        <span className="cb-muted">
          Only your team{inside.partners.length > 0 ? ' and partners that confirmed' : ''} can read this. It stays
          sealed until the force opens all proposals together.
        </span>
      </p>
      {mayWrite ? (
        <ButtonGroup>
          {next ? (
            <LinkButton to={paths.proposalSection(reference, next.section)}>
              {`Next: ${sectionWords[next.section].title}`}
            </LinkButton>
          ) : null}
          <LinkButton to={paths.proposalCheck(reference)} look={next ? 'secondary' : undefined}>
            Check and submit
          </LinkButton>
        </ButtonGroup>
      ) : null}
      <TaskList
        tasks={tasks.map(({ section, state }) => ({
          title: sectionWords[section].title,
          hint: hintOf(inside, section),
          state,
          to: paths.proposalSection(reference, section),
        }))}
      />
      <h2 className="govuk-heading-m">Files</h2>
      {mayWrite ? (
        <Files proposal={proposal} inside={inside} after={reload} />
      ) : (
        <ul className="govuk-list">
          {inside.files.map((file) => (
            <li key={file.id}>
              <a className="govuk-link" href={`/files/proposals/${reference}/${file.id}`}>
                {file.name}
              </a>{' '}
              ({fileSize(file.size)})
            </li>
          ))}
        </ul>
      )}
      <OwnRooms proposal={proposal} inside={inside} />
      {inside.versions.length > 0 ? (
        <Table
          caption="Versions submitted"
          columns={[
            {
              head: 'Version',
              cell: (version) => (
                <Link className="govuk-link" to={paths.proposalReceipt(reference, String(version.number))}>
                  Receipt of version {version.number}
                </Link>
              ),
              names: true,
            },
            { head: 'Submitted', cell: (version) => <Stamp at={version.submittedAt} /> },
            { head: 'SHA-256', cell: (version) => <Hash>{version.sha256}</Hash> },
          ]}
          rows={inside.versions}
          keyOf={(version) => String(version.number)}
        />
      ) : null}
      {actions.includes('withdraw') ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.proposalWithdraw(reference)}>
            Withdraw this proposal
          </Link>
        </p>
      ) : null}
    </>
  )
}

/** What the task asks, or who wrote last. */
function hintOf(inside: Inside, section: keyof typeof sectionWords): string {
  const edit = inside.sections.find((one) => one.section === section)
  return edit?.by ? `${sectionWords[section].hint}. Last saved by ${edit.by.name}` : sectionWords[section].hint
}
