import { useNavigate } from 'react-router'
import {
  type IncidentReason,
  incidentLimits,
  incidentReasons,
  incidentReasonWords,
} from '../../schema/incident-words.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { declareIncident } from './commands.ts'

type Values = {
  from: string | null
  to: string | null
  reason: IncidentReason | ''
  text: string
  workingDays: string
}
const initial: Values = { from: null, to: null, reason: '', text: '', workingDays: '1' }

const missing = (path: keyof Values, message: string) => ({ path, code: 'NEEDED', message })

/** The first of two Charter managers says when and why. What would move is listed on the next page. */
export default function DeclareIncident() {
  useTitle('Declare an incident')
  const { organisation } = useViewer()
  const isManager = organisation?.kind === 'charter_body' && ['admin', 'editor'].includes(organisation.role)
  return isManager ? <DeclareForm /> : <NotFound />
}

function DeclareForm() {
  const navigate = useNavigate()
  const [declare] = useCommand(declareIncident)
  const form = useForm({
    initial,
    keep: 'incident:new',
    check: ({ from, to, reason, workingDays }) => [
      ...(from ? [] : [missing('from', 'Say when it began')]),
      ...(to ? [] : [missing('to', 'Say when it was over')]),
      ...(reason ? [] : [missing('reason', 'Choose what was out of order')]),
      ...(/^\d+$/.test(workingDays.trim()) ? [] : [missing('workingDays', 'Write how many working days')]),
    ],
    send: ({ from, to, reason, text, workingDays }: Values) =>
      declare({
        ...{ from: from ?? '', to: to ?? '', reason: reason || 'board_down', text },
        workingDays: Number(workingDays),
      }),
    after: ({ reference }) => void navigate(paths.incident(reference)),
  })
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.incidents(), words: 'Incidents' }]} />
      <h1 className="govuk-heading-l">Declare an incident</h1>
      <p className="govuk-body">
        For when the board itself was out of order near a close. Every challenge that closes between these two moments
        moves alike; none can be picked or left out. You see the list next, and nothing moves until another Charter
        manager has read and confirmed it.
      </p>
      <Form form={form} submit="Declare it">
        <Radios
          label="What was out of order?"
          choices={incidentReasons.map((value) => ({ value, label: incidentReasonWords[value] }))}
          {...form.field('reason')}
        />
        <DateTimeInput label="It began" hint="UK time" {...form.field('from')} />
        <DateTimeInput
          label="It was over"
          hint={`UK time. If it goes on, at most ${incidentLimits.aheadHours} hours from now.`}
          {...form.field('to')}
        />
        <TextInput
          label="By how many working days every close moves"
          hint={`1 to ${incidentLimits.mostWorkingDays}. At least ${incidentLimits.leastHoursLeft} hours have to be left when it is confirmed.`}
          inputMode="numeric"
          width={2}
          {...form.field('workingDays')}
        />
        <Textarea
          label="What happened, for everybody"
          hint="It stands in the record for ever. Name nobody."
          rows={3}
          most={incidentLimits.text}
          {...form.field('text')}
        />
      </Form>
    </div>
  )
}
