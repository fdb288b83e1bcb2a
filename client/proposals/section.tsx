import { type ReactNode, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { type MissingInProposal, missingToSubmit } from '../../schema/proposal-checks.ts'
import {
  type ProposalContent,
  type ProposalSection,
  proposalSectionNames,
  proposalSections,
} from '../../schema/proposals.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { command, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup, LinkButton } from '../ui/button.tsx'
import { SaveState, useAutosave } from '../ui/forms/autosave.tsx'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import {
  askedOf,
  draftOf,
  type Inside,
  partnersOf,
  proposalQuery,
  type ShownProposal,
  versionsOfSections,
} from './query.ts'
import { About } from './sections/about.tsx'
import { Approach } from './sections/approach.tsx'
import { Conflicts } from './sections/conflicts.tsx'
import { Consortium } from './sections/consortium.tsx'
import { Essentials } from './sections/essentials.tsx'
import { Pledges } from './sections/pledges.tsx'
import type { SectionProps } from './sections/props.ts'
import { Standards } from './sections/standards.tsx'
import { StatusBand } from './status-band.tsx'
import { sectionWords } from './words.ts'

const saveMutation = graphql(`
  mutation SaveProposalSection($id: ID!, $section: ProposalSection!, $version: Int!, $content: JSON!) {
    saveProposalSection(id: $id, section: $section, version: $version, content: $content) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const forms: { [Name in ProposalSection]: (props: SectionProps<Name>) => ReactNode } = {
  about: About,
  consortium: Consortium,
  essentials: Essentials,
  approach: Approach,
  standards: Standards,
  charter: Pledges,
  conflicts: Conflicts,
}

/** One task of a proposal: it saves by itself, and leads to the next. */
export default function Section() {
  const { reference = '', section: asked = '' } = useParams()
  const section = proposalSectionNames.find((name) => name === asked)
  const query = usePageQuery(proposalQuery, { reference })
  const proposal = query.data?.proposal
  useTitle(section ? sectionWords[section].title : undefined)
  if (!query.data) return <Unready query={query} what="the proposal" />
  if (!proposal?.inside || !section) return <NotFound />
  return (
    <SectionForm
      key={`${reference}-${section}`}
      section={section}
      proposal={proposal}
      inside={proposal.inside}
      reload={query.reload}
    />
  )
}

function SectionForm<Name extends ProposalSection>({
  section,
  proposal,
  inside,
  reload,
}: {
  section: Name
  proposal: ShownProposal
  inside: Inside
  reload(): void
}) {
  const { reference, challenge } = proposal
  const navigate = useNavigate()
  const draft = draftOf(inside)
  const [values, setValues] = useState<ProposalContent[Name]>(draft[section])
  const version = useRef(versionsOfSections(inside)[section] ?? 0)
  const [read] = useState(() => askedOf(challenge))
  const save = async (content: ProposalContent[Name]) => {
    const outcome = await command(saveMutation, { id: proposal.id, section, version: version.current, content })
    if (!outcome.refusal) version.current += 1
    return outcome
  }
  const saving = useAutosave(values, save)
  const mayWrite = proposal.actions.includes('save')
  const missing = missingToSubmit({ ...draft, [section]: values }, read, partnersOf(inside)).filter(({ path }) =>
    path.startsWith(`${section}.`),
  )
  const next = proposalSectionNames[proposalSectionNames.indexOf(section) + 1]
  const go = async (to: string) => {
    // A task that needs no word of one's own counts as done once somebody has been through it.
    if (await saving.saveNow(() => mayWrite && version.current === 0)) {
      reload()
      void navigate(to)
    }
  }
  const Fields: (props: SectionProps<Name>) => ReactNode = forms[section]
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.proposal(reference), words: `Proposal ${reference}` }]} />
      <StatusBand proposal={proposal} />
      <h1 className="govuk-heading-l">{sectionWords[section].title}</h1>
      {mayWrite ? null : <p className="govuk-body">You can read this. It can no longer be changed.</p>}
      {saving.state === 'conflict' ? (
        <Conflict
          section={section}
          saving={saving}
          values={values}
          keep={(theirs, newer) => {
            version.current = newer
            // A new object, so that what is kept is saved over what was.
            setValues(theirs ?? structuredClone(values))
          }}
        />
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field saves; there is nothing to press */}
      <div onBlur={saving.onBlur}>
        <Fields
          values={values}
          set={(change) => setValues({ ...values, ...change })}
          asked={read}
          proposal={proposal}
          inside={inside}
          reload={reload}
          errors={errorsOf(missing)}
        />
      </div>
      <SaveState saving={saving} />
      <ButtonGroup>
        <Button onClick={() => go(next ? paths.proposalSection(reference, next) : paths.proposalCheck(reference))}>
          {next ? 'Save and continue' : 'Save and check'}
        </Button>
        <LinkButton look="secondary" to={paths.proposal(reference)}>
          Back to the task list
        </LinkButton>
      </ButtonGroup>
    </div>
  )
}

/** What is still missing, by its path within the section. It is said beside the field, and stops nobody from going on. */
const errorsOf = (missing: readonly MissingInProposal[]) => (path: string) =>
  missing.find((one) => one.path.endsWith(`.${path}`) && one.code === 'TOO_LONG')?.message

function Conflict<Name extends ProposalSection>({
  section,
  saving,
  values,
  keep,
}: {
  section: Name
  saving: ReturnType<typeof useAutosave>
  values: ProposalContent[Name]
  keep(theirs: ProposalContent[Name] | null, version: number): void
}) {
  const details = saving.refusal?.details
  const newer = typeof details === 'object' && details !== null && 'version' in details ? Number(details.version) : 0
  const current = typeof details === 'object' && details !== null && 'current' in details ? details.current : {}
  const parsed = proposalSections[section].safeParse(current)
  return (
    <ConflictChoice
      what={`“${sectionWords[section].title}”`}
      yours={textOf(values)}
      theirs={textOf(current)}
      onKeep={(which) =>
        keep(which === 'theirs' && parsed.success ? (parsed.data as ProposalContent[Name]) : null, newer)
      }
    />
  )
}

/** The words of a section, one below the other, for comparing. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).filter(Boolean).join('\n')
  return typeof value === 'string' ? value : ''
}
