import { Link, useNavigate } from 'react-router'
import { type ClaimMark, claimMarkLabels, claimMarks, mostOfHow } from '../../schema/organisations.ts'
import { standardLabel } from '../../schema/vocabularies.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import type { OrganisationShown } from './organisation-facts.tsx'

const markMutation = graphql(`
  mutation MarkClaim($id: ID!, $code: String!, $madeFrom: Int!, $mark: ClaimMark!, $how: String, $looked: Boolean) {
    markClaim(organisationId: $id, code: $code, madeFrom: $madeFrom, mark: $mark, how: $how, looked: $looked) {
      __typename
      ... on Organisation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const hints: Record<ClaimMark, string> = {
  none: 'Take back what your force said of it.',
  seen: 'Today you saw what stands behind it. You vouch for no more.',
  verified: 'Today you say that you tried it yourselves, and how.',
}

/** What the viewer’s force says of one claim of a supplier: that it saw it, tested it, or nothing any more. */
export function ClaimMarkForm({
  organisation,
  code,
  own,
  reload,
}: {
  organisation: OrganisationShown
  code: string
  /** What it says now. */
  own: { how: string | null } | null
  reload(): void
}) {
  const navigate = useNavigate()
  const [markClaim] = useCommand(markMutation)
  const { id, slug, name, version } = organisation
  const now: ClaimMark = own ? (own.how ? 'verified' : 'seen') : 'seen'
  const form = useForm<{ mark: ClaimMark; how: string; looked: boolean }, unknown>({
    initial: { mark: now, how: own?.how ?? '', looked: false },
    send: async ({ mark, how, looked }) => {
      const outcome = await markClaim({
        id,
        code,
        madeFrom: version,
        mark,
        how: mark === 'verified' ? how : '',
        looked,
      })
      // Also when it was refused: the claim may be another by now, and is looked at anew.
      reload()
      return outcome
    },
    after: () => void navigate(paths.organisation(slug), { preventScrollReset: true }),
  })
  const choices = claimMarks.filter((mark) => own || mark !== 'none')
  return (
    <section className="cb-reading" aria-labelledby="mark">
      <h2 className="govuk-heading-m" id="mark">
        {standardLabel(code)}: what your force says of it
      </h2>
      <p className="govuk-body">
        Everybody reads it beside the claim of {name}, with the name of your force and today’s day. It is about the
        claim as it stands: when the supplier changes it, it is gone.
      </p>
      <Form
        form={form}
        submit="Publish"
        beside={
          <Link className="govuk-link" to={paths.organisation(slug)} preventScrollReset>
            Cancel
          </Link>
        }
      >
        <Radios
          label="Your force"
          choices={choices.map((value) => ({
            ...{ value, label: claimMarkLabels[value], hint: hints[value] },
            reveals:
              value === 'verified' ? (
                <Textarea
                  label="What did you test, and how?"
                  hint="One sentence for everybody. OFFICIAL only: no people, no cases."
                  rows={3}
                  most={mostOfHow}
                  {...form.field('how')}
                />
              ) : undefined,
          }))}
          {...form.field('mark')}
        />
        <Looked form={form} />
      </Form>
    </section>
  )
}
