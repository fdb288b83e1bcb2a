import { type ReactNode, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { missingToSubmit } from '../../schema/proposal-checks.ts'
import { type ProposalContent, type ProposalSection, proposalSectionNames } from '../../schema/proposals.ts'
import { graphql } from '../gql/gql.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup, LinkButton } from '../ui/button.tsx'
import { SaveState, useAutosave } from '../ui/forms/autosave.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { asNamed } from '../ui/forms/outcome.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { askedOf, draftOf, type Inside, partnersOf, type ShownProposal, versionsOfSections } from './query.ts'
import { SectionConflict } from './section-conflict.tsx'
import { errorsOf, fieldOf } from './sections/errors.ts'
import { sectionForms } from './sections/forms.ts'
import type { SectionProps } from './sections/props.ts'
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

/** The form of a section: it saves by itself, and leads to the next. */
export function SectionForm<Name extends ProposalSection>({
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
  // As it stands now: what is asked may be amended while a supplier writes, and answers go by what they answer.
  const asked = askedOf(challenge)
  const save = async (content: ProposalContent[Name]) => {
    const outcome = await command(saveMutation, { id: proposal.id, section, version: version.current, content })
    if (outcome.refusal) return { refusal: asNamed(outcome.refusal, fieldOf(section, content, asked)) }
    version.current += 1
    return outcome
  }
  const saving = useAutosave(values, save)
  const mayWrite = proposal.actions.includes('save')
  const missing = missingToSubmit({ ...draft, [section]: values }, asked, partnersOf(inside)).filter(({ path }) =>
    path.startsWith(`${section}.`),
  )
  const refusal = saving.state === 'refused' ? saving.refusal : undefined
  const next = proposalSectionNames[proposalSectionNames.indexOf(section) + 1]
  const go = async (to: string) => {
    // A task that needs no word of one's own counts as done once somebody has been through it.
    if (await saving.saveNow(() => mayWrite && version.current === 0)) {
      reload()
      void navigate(to)
    }
  }
  const Fields: (props: SectionProps<Name>) => ReactNode = sectionForms[section]
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.proposal(reference), words: `Proposal ${reference}` }]} />
      <StatusBand proposal={proposal} />
      <ErrorSummary refusal={refusal && saving.answer} />
      <h1 className="govuk-heading-l">{sectionWords[section].title}</h1>
      {mayWrite ? null : <p className="govuk-body">You can read this. It can no longer be changed.</p>}
      {saving.state === 'conflict' ? (
        <SectionConflict
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
          asked={asked}
          proposal={proposal}
          inside={inside}
          reload={reload}
          errors={errorsOf(section, refusal, missing)}
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
