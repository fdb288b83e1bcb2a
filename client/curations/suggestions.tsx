import type { ReactNode } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { categoryLabel } from '../../schema/vocabularies.ts'
import type { SuggestedJoinUpsQuery } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Reference } from '../ui/reference.tsx'
import { Unready } from '../ui/trouble.tsx'
import { dismissSuggestion, startCuration } from './commands.ts'
import { suggestionsQuery } from './curation-query.ts'

type Suggestion = SuggestedJoinUpsQuery['suggestedJoinUps'][number]
const keyOf = ({ challenges }: Suggestion) => challenges.map(({ reference }) => reference).join(' ')

/**
 * Sets of challenges that look alike: join up, or say why not. The step that is chosen stands in the address. What is below
 * waits until they are there, so that it is not pushed away.
 */
export function Suggestions({ after, children }: { after(): void; children: ReactNode }) {
  const query = usePageQuery(suggestionsQuery, {})
  if (!query.data) return <Unready query={query} what="suggested join-ups" />
  const sets = query.data.suggestedJoinUps
  const reload = () => {
    query.reload()
    after()
  }
  return (
    <>
      <h2 className="govuk-heading-m">Suggested join-ups</h2>
      {sets.length === 0 ? (
        <EmptyState title="No challenges look alike now.">
          We compare the words and categories of what is open, across forces.
        </EmptyState>
      ) : (
        sets.map((set) => <OneSet key={keyOf(set)} set={set} after={reload} />)
      )}
      {children}
    </>
  )
}

function OneSet({ set, after }: { set: Suggestion; after(): void }) {
  const [search] = useSearchParams()
  const step = search.get('of') === keyOf(set) ? search.get('step') : null
  const to = (name: string) => withQuery(paths.curations(), { of: keyOf(set), step: name })
  return (
    <section aria-label={`${many(set.challenges.length, 'challenge')} that look alike`}>
      <h3 className="govuk-heading-s">
        {set.challenges.length} challenges look alike: {many(set.words.length, 'shared word')}
        {set.category ? `, all in ${categoryLabel(set.category)}` : ''}
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {set.challenges.map(({ id, reference, title, force }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.challenge(reference)}>
              {title}
            </Link>{' '}
            <Reference>{reference}</Reference> <span className="cb-muted">{force.name}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body-s cb-muted">Shared: {set.words.slice(0, 12).join(', ')}</p>
      {step === 'join' ? (
        <JoinUp set={set} />
      ) : step === 'dismiss' ? (
        <NotTheSame set={set} after={after} />
      ) : (
        <p className="govuk-body">
          <Link className="govuk-link" to={to('join')} preventScrollReset>
            Join up
          </Link>
          {' · '}
          <Link className="govuk-link" to={to('dismiss')} preventScrollReset>
            Not the same
          </Link>
        </p>
      )}
    </section>
  )
}

const cancel = (
  <Link className="govuk-link" to={paths.curations()} preventScrollReset>
    Cancel
  </Link>
)

function JoinUp({ set }: { set: Suggestion }) {
  const navigate = useNavigate()
  const [start] = useCommand(startCuration)
  const challengeIds = set.challenges.map(({ id }) => id)
  const form = useForm({
    initial: { title: '', reason: '', looked: false },
    send: (words) => start({ challengeIds, ...words }),
    after: (made) => void navigate(paths.curation(made.reference)),
  })
  return (
    <Form form={form} submit="Join up" beside={cancel}>
      <TextInput label="The problem in a few words" {...form.field('title')} />
      <Textarea label="Why may it be the same?" rows={3} most={1_000} {...form.field('reason')} />
      <Looked form={form} />
    </Form>
  )
}

function NotTheSame({ set, after }: { set: Suggestion; after(): void }) {
  const navigate = useNavigate()
  const [dismiss] = useCommand(dismissSuggestion)
  const challengeIds = set.challenges.map(({ id }) => id)
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }: { reason: string }) => dismiss({ challengeIds, reason }),
    after: () => {
      after()
      void navigate(paths.curations(), { preventScrollReset: true })
    },
  })
  return (
    <Form form={form} submit="Not the same" beside={cancel}>
      <Textarea label="What is different?" rows={2} most={500} {...form.field('reason')} />
    </Form>
  )
}
