import { useNavigate, useParams } from 'react-router'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useAnswer, useCommand, usePageQuery } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { fullTime } from '../../time.ts'
import { Radios } from '../../ui/forms/choices.tsx'
import { DateTimeInput } from '../../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../../ui/forms/form.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { WarningText } from '../../ui/text-blocks.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { type Draft, draftQuery } from '../draft/query.ts'
import { contentOf } from '../reading/content.ts'
import { dateWarningsQuery, moveMutation } from './commands.ts'
import { NotNow } from './not-now.tsx'

type Which = 'questionsCloseAt' | 'proposalsCloseAt' | 'decisionDueAt'
const dates: { which: Which; label: string }[] = [
  { which: 'questionsCloseAt', label: 'Questions close' },
  { which: 'proposalsCloseAt', label: 'Proposals close' },
  { which: 'decisionDueAt', label: 'Decision' },
]

/** More time for everybody, with a reason that everybody reads. */
export default function ExtendPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(draftQuery, { reference })
  useTitle(`Move a date later (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge) return <NotFound />
  if (!challenge.actions.includes('moveDeadline'))
    return (
      <NotNow
        reference={reference}
        title="Its dates stand"
        why="An editor of its force moves a date until 24 hours before the close. After that suppliers have planned by it."
      />
    )
  return <ExtendForm challenge={challenge} />
}

function ExtendForm({ challenge: { id, reference, content } }: { challenge: Draft }) {
  const { timetable } = contentOf(content)
  const navigate = useNavigate()
  const [move] = useCommand(moveMutation)
  const form = useForm<{ which: Which; to: string | null; reason: string }, unknown>({
    initial: { which: 'proposalsCloseAt', to: null, reason: '' },
    check: ({ to }) => (to ? [] : [{ path: 'to', code: 'MISSING', message: 'Say the new date' }]),
    send: ({ which, to, reason }) => move({ id, which, to: to ?? '', reason }),
    after: () => void navigate(paths.challenge(reference)),
  })
  const { onChange, ...which } = form.field('which')
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Move a date later</h1>
      <p className="govuk-body">Everybody who follows it is told at once. A date never moves earlier.</p>
      <Form form={form} submit="Move the date">
        <Radios<Which>
          {...which}
          label="Which date?"
          onChange={(next) => onChange(next || 'proposalsCloseAt')}
          choices={dates.map(({ which: value, label }) => {
            const at = timetable[value]
            return { value, label, hint: at ? `Now ${fullTime(at)}` : undefined }
          })}
        />
        <DateTimeInput label="The new date" hint="Noon in London, unless you say otherwise." {...form.field('to')} />
        <div role="status">
          {form.values.to ? <DateWarnings reference={reference} which={form.values.which} to={form.values.to} /> : null}
        </div>
        <Textarea label="Why, for everybody" rows={3} most={500} {...form.field('reason')} />
      </Form>
    </div>
  )
}

/** A weekend or a bank holiday, as where the date was first written: it warns, and stops nobody. */
function DateWarnings(moved: { reference: string; which: Which; to: string }) {
  const { data } = useAnswer(dateWarningsQuery, moved)
  return data?.challenge?.dateWarnings.map(({ message }) => <WarningText key={message}>{message}</WarningText>)
}
