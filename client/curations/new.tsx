import { Link, useNavigate, useSearchParams } from 'react-router'
import { ChallengeStatus } from '../challenges/status.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import type { LookAlikesToJoinQuery } from '../gql/graphql.ts'
import { ask, useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Checkboxes } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { Unready } from '../ui/trouble.tsx'
import { startCuration } from './commands.ts'
import { challengeToJoinQuery, lookAlikesToJoinQuery } from './curation-query.ts'
import { idsOfReferences, referencesIn, wrongNumber } from './named.ts'

type Alike = LookAlikesToJoinQuery['lookAlikes'][number]

/** From one challenge: a Charter manager says which others may be the same problem. */
export default function NewCuration() {
  useTitle('Start a curation')
  const [search] = useSearchParams()
  const { organisation } = useViewer()
  const query = usePageQuery(challengeToJoinQuery, { reference: search.get('of') ?? '' })
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  const isManager = organisation?.kind === 'charter_body' && ['admin', 'editor'].includes(organisation.role)
  if (!challenge || !isManager) return <NotFound />
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.challenge(challenge.reference), words: challenge.reference }]} />
      <h1 className="govuk-heading-l">Start a curation</h1>
      <p className="govuk-body">
        With{' '}
        <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
          {challenge.title}
        </Link>{' '}
        <Reference>{challenge.reference}</Reference> <span className="cb-muted">{challenge.force.name}</span>
      </p>
      {challenge.curation ? (
        <p className="govuk-body">
          It is in{' '}
          <Link className="govuk-link" to={paths.curation(challenge.curation.reference)}>
            {challenge.curation.reference}
          </Link>{' '}
          already. A challenge is in one curation at a time.
        </p>
      ) : (
        <Others of={challenge} />
      )}
    </div>
  )
}

type Of = { id: string; title: string; summary: string; categories: readonly string[]; force: { id: string } }

function Others({ of }: { of: Of }) {
  const { id, title, summary, categories, force } = of
  const text = `${title} ${summary}`.slice(0, 2_000)
  const query = usePageQuery(lookAlikesToJoinQuery, { text, categories: [...categories], except: id })
  if (!query.data) return <Unready query={query} what="challenges that look alike" />
  const alike = query.data.lookAlikes.filter(
    (one) => (one.state === 'open' || one.state === 'evaluating') && one.force.id !== force.id,
  )
  return <StartForm id={id} alike={alike} />
}

const noIds: string[] = []

function StartForm({ id, alike }: { id: string; alike: readonly Alike[] }) {
  const navigate = useNavigate()
  const [start] = useCommand(startCuration)
  const form = useForm({
    initial: { alike: noIds, others: '', title: '', reason: '', looked: false },
    check: ({ alike: chosen, others }) => wrongNumber(chosen.length, referencesIn(others).length),
    send: async (words) => {
      const named = await idsOfReferences(words.others, (reference) => ask(challengeToJoinQuery, { reference }))
      if (named.refusal) return named
      const challengeIds = [...new Set([id, ...words.alike, ...named.ok])]
      return start({ challengeIds, title: words.title, reason: words.reason, looked: words.looked })
    },
    after: (made) => void navigate(paths.curation(made.reference)),
    keep: `curation-new:${id}`,
  })
  return (
    <Form form={form} submit="Ask the owners">
      {alike.length > 0 ? (
        <Checkboxes
          label="Which of these look like the same problem?"
          hint="What waits for an answer at other forces, most like this one first."
          small
          choices={alike.map((one) => ({
            value: one.id,
            label: one.title,
            hint: (
              <>
                <Reference>{one.reference}</Reference> {one.force.name} <ChallengeStatus challenge={one} />
              </>
            ),
          }))}
          {...form.field('alike')}
        />
      ) : null}
      <TextInput
        label={alike.length > 0 ? 'Others, by reference (optional)' : 'The other challenges, by reference'}
        hint="Such as CH-2026-0042, with commas between them."
        {...form.field('others')}
      />
      <TextInput label="The problem in a few words" {...form.field('title')} />
      <Textarea
        label="Why may it be the same?"
        hint="The forces read this with the question: is this the same problem?"
        rows={3}
        most={1_000}
        {...form.field('reason')}
      />
      <Looked form={form} />
    </Form>
  )
}
