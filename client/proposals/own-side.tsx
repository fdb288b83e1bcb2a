import { Link } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { proposalTasks } from '../../schema/proposal-checks.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { paths } from '../paths.ts'
import { ButtonGroup, LinkButton } from '../ui/button.tsx'
import { fileSize } from '../ui/forms/file-input.tsx'
import { Hash } from '../ui/reference.tsx'
import { Table } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'
import { TaskList } from '../ui/task-list.tsx'
import { Stamp } from '../ui/time.tsx'
import { Clarifications } from './clarifications.tsx'
import { Files } from './files.tsx'
import { Findings } from './findings.tsx'
import { askedOf, draftOf, type Inside, partnersOf, type ShownProposal, versionsOfSections } from './query.ts'
import { Reconfirm } from './reconfirm.tsx'
import { OwnRooms } from './rooms.tsx'
import { StatusBand } from './status-band.tsx'
import { sectionWords } from './words.ts'

/** To its own side: what is left to write, whether it is in, and who may read it. */
export function OwnSide({ proposal, inside, reload }: { proposal: ShownProposal; inside: Inside; reload(): void }) {
  const { reference, actions, challenge } = proposal
  const { sealed } = modeRules[modeOf(challenge.mode)]
  const tasks = proposalTasks(draftOf(inside), askedOf(challenge), partnersOf(inside), versionsOfSections(inside))
  const done = tasks.filter(({ state }) => state === 'done').length
  const mayWrite = actions.includes('save')
  const next = tasks.find(({ state }) => state !== 'done')
  return (
    <>
      <StatusBand proposal={proposal} />
      {inside.isSupplier ? null : (
        <p className="govuk-body">
          You are a partner in it, and read it as it is written. {proposal.supplier.name} writes it and sends it in.
        </p>
      )}
      <Findings proposal={proposal} reload={reload} />
      <Clarifications proposal={proposal} reload={reload} />
      {actions.includes('reconfirm') ? <Reconfirm proposal={proposal} challenge={challenge} after={reload} /> : null}
      <p className="govuk-body">
        <Tally done={done} of={tasks.length}>
          {done} of {tasks.length} done
        </Tally>{' '}
        <span className="cb-muted">
          Only your team{inside.partners.length > 0 ? ' and partners that confirmed' : ''} can read this.{' '}
          {sealed
            ? 'It stays sealed until the force opens all proposals together.'
            : `What you submit ${challenge.force.name} reads at once.`}
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
      {mayWrite || inside.files.length > 0 ? <h2 className="govuk-heading-m">Files</h2> : null}
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
