import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { missingToSubmit } from '../../schema/proposal-checks.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, useFreshQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Checkbox } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { askedOf, draftOf, type Inside, partnersOf, proposalQuery, type ShownProposal } from './query.ts'
import { ProposalReading } from './reading.tsx'
import { StatusBand } from './status-band.tsx'

const submitMutation = graphql(`
  mutation SubmitProposal($id: ID!, $version: Int!, $edition: Int!, $declared: Boolean!, $looked: Boolean) {
    submitProposal(id: $id, version: $version, edition: $edition, declared: $declared, looked: $looked) {
      __typename
      ... on Proposal {
        reference
        submittedVersion
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Exactly what evaluators will read, what is missing, and the button that submits it. */
export default function Check() {
  const { reference = '' } = useParams()
  const query = useFreshQuery(proposalQuery, { reference })
  useTitle('Check your proposal')
  const proposal = query.data?.proposal
  if (!query.data) return <Unready query={query} what="the proposal" />
  if (!proposal?.inside) return <NotFound />
  const asked = askedOf(proposal.challenge)
  const draft = draftOf(proposal.inside)
  const missing = missingToSubmit(draft, asked, partnersOf(proposal.inside))
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.proposal(reference), words: `Proposal ${reference}` }]} />
      <h1 className="govuk-heading-l">Check and submit</h1>
      <StatusBand proposal={proposal} />
      {missing.length > 0 ? (
        <section aria-label="What is missing">
          <h2 className="govuk-heading-m">
            {missing.length === 1 ? 'One thing is missing' : `${missing.length} things are missing`}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map(({ path, message }) => (
              <li key={path + message}>
                <Link className="govuk-link" to={paths.proposalSection(reference, path.split('.')[0] ?? '')}>
                  {message}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <h2 className="govuk-heading-m">
        What {modeRules[asked.mode].scored ? 'evaluators' : proposal.challenge.force.name} will read
      </h2>
      <ProposalReading
        asked={asked}
        content={draft}
        files={proposal.inside.files}
        reference={reference}
        partners={proposal.inside.partners.filter(({ confirmedAt }) => confirmedAt)}
      />
      {proposal.actions.includes('submit') && missing.length === 0 ? (
        <Submit proposal={proposal} inside={proposal.inside} />
      ) : null}
    </>
  )
}

function Submit({ proposal, inside }: { proposal: ShownProposal; inside: Inside }) {
  const [submit] = useCommand(submitMutation)
  const navigate = useNavigate()
  // What is submitted is what was read here: a later change has to be read first.
  const [read] = useState({ version: inside.version, edition: proposal.challenge.edition })
  const form = useForm({
    initial: { declared: false, looked: false },
    check: ({ declared }) =>
      declared ? [] : [{ path: 'declared', code: 'MISSING', message: 'Tick the declaration to submit' }],
    send: (ticked) => submit({ id: proposal.id, ...read, ...ticked }),
    after: ({ reference, submittedVersion }) =>
      void navigate(paths.proposalReceipt(reference, String(submittedVersion))),
  })
  return (
    <div className="cb-reading">
      <Form form={form} submit={`Submit version ${proposal.submittedVersion + 1}`}>
        <Checkbox
          label="We have read this. It is true as far as we know, and we may submit it for our organisation and for the partners named."
          {...form.field('declared')}
        />
        <Looked form={form} />
      </Form>
      <p className="govuk-body cb-muted">
        Until the close you may change it and submit again, or withdraw it. The last version counts.
      </p>
    </div>
  )
}
