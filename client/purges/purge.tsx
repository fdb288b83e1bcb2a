import { Link, useNavigate, useParams } from 'react-router'
import { type PurgeReason, purgeReasons, purgeReasonWords } from '../../schema/purges.ts'
import { type Draft, draftQuery } from '../challenges/draft/query.ts'
import { NotNow } from '../challenges/running/not-now.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'

const purgeMutation = graphql(`
  mutation PurgeWords($challenge: ID!, $words: String!, $reason: PurgeReason!) {
    purgeWords(challenge: $challenge, words: $words, reason: $reason) {
      __typename
      ... on Challenge {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Takes words out of everything that was written on a challenge, because they must not stand anywhere. */
export default function PurgePage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(draftQuery, { reference })
  useTitle(`Remove words (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge) return <NotFound />
  return challenge.actions.includes('purge') ? (
    <PurgeForm challenge={challenge} />
  ) : (
    <NotNow
      reference={reference}
      title="You cannot remove words"
      why="An admin of its force or a Charter manager removes what must not stand on a challenge. Tell one of them."
    />
  )
}

function PurgeForm({ challenge: { id, reference, title } }: { challenge: Draft }) {
  const navigate = useNavigate()
  const [purge] = useCommand(purgeMutation)
  const initial: { words: string; reason: PurgeReason } = { words: '', reason: 'case_data' }
  const form = useForm({
    initial,
    send: (values) => purge({ challenge: id, ...values }),
    after: () => void navigate(paths.challenge(reference)),
  })
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.challenge(reference), words: reference }]} />
      <h1 className="govuk-heading-l">Remove words that must not stand here</h1>
      <p className="govuk-body">{title || reference}</p>
      <p className="govuk-body">
        The words go for good: from this text and every earlier edition, from questions and answers, from what is for
        everybody, from calls, from what some suppliers were told, from what is written while proposals are judged, from
        what was gathered for requests, from partnerships that grew from it, from the search, from notices to people,
        and from letters that have not been sent. “[removed]” stands where they stood.
      </p>
      <p className="govuk-body">
        Everybody can read in the changes that words were removed, where and why, and never which. Letters that were
        sent, proposals and messages in rooms are not reached: an admin removes a message in its room. Words in the note
        of an amendment or the reason of a decision stand in the record, which nobody can change: then nothing is
        removed, and we say so. The same is so of reasons in the record of a partnership.
      </p>
      <Form
        form={form}
        submit="Remove the words"
        look="warning"
        beside={
          <Link className="govuk-link" to={paths.challenge(reference)}>
            Keep them
          </Link>
        }
      >
        <TextInput
          guard={false}
          label="The words, as they stand"
          hint="For example a name or a number. At least four characters; capitals do not matter."
          {...form.field('words')}
        />
        <Radios
          label="Why must they not stand here?"
          choices={purgeReasons.map((value) => ({ value, label: purgeReasonWords[value] }))}
          {...form.field('reason')}
        />
      </Form>
    </div>
  )
}
