import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type SameProblemLevel, sameProblemLevelLabels, sameProblemLevels } from '../../../schema/challenges.ts'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/forms/choices.tsx'
import { Looked } from '../../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { Form, useForm } from '../../ui/forms/form.tsx'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { InsetText } from '../../ui/text-blocks.tsx'
import { contentRule } from '../draft/fields.ts'
import { addMutation, changeMutation, takeOffMutation } from './commands.ts'
import type { SharedProblem } from './same-problem-query.ts'

type Said = { level: SameProblemLevel | ''; volume: string; system: string; note: string; contact: string }
type Values = Said & { looked: boolean }

/** What a force says of the same problem of its own: first, or anew. */
export function SameProblemForm({
  challenge,
  ours,
}: {
  challenge: SharedProblem
  ours: SharedProblem['sameProblems'][number] | undefined
}) {
  const { id, reference, title, force, forceNotes } = challenge
  const notes = forceNotes.find((entry) => entry.id === ours?.id)
  const navigate = useNavigate()
  const back = () => void navigate(paths.challenge(reference))
  const [add] = useCommand(addMutation)
  const [change] = useCommand(changeMutation)
  const [takeOff, takingOff] = useCommand(takeOffMutation)
  const [refusal, setRefusal] = useState<Refusal>()
  const form = useForm<Values, unknown>({
    initial: {
      level: sameProblemLevels.find((known) => known === ours?.level) ?? '',
      volume: notes?.volume ?? '',
      system: notes?.system ?? '',
      note: notes?.note ?? '',
      contact: notes?.contact ?? '',
      looked: false,
    },
    check: ({ level }) =>
      level ? [] : [{ path: 'level', code: 'MISSING', message: 'Say how much your force would do' }],
    send: ({ level, looked, ...said }) => {
      const input = { ...said, level: level || ('interested' as const) }
      return ours ? change({ id: ours.id, input, looked }) : add({ challenge: id, input, looked })
    },
    after: back,
  })
  const withdraw = async () => {
    const outcome = ours ? await takeOff({ id: ours.id }) : undefined
    setRefusal(outcome?.refusal)
    if (!outcome?.refusal) back()
  }
  return (
    <div className="cb-reading">
      <ErrorSummary refusal={refusal} />
      <p className="govuk-caption-l">{title}</p>
      <h1 className="govuk-heading-l">{ours ? 'Change what we said' : 'We have this problem too'}</h1>
      <InsetText>
        Public are your force and its level, nothing else. The rest is for forces. It gives you no part in the
        evaluation: {force.name} decides alone.
      </InsetText>
      <Form form={form} submit={ours ? 'Save' : 'Add our force'}>
        <Radios
          label="How much would you do?"
          choices={sameProblemLevels.map((level) => ({ value: level, label: sameProblemLevelLabels[level] }))}
          {...form.field('level')}
        />
        <TextInput
          label="How often it happens with you"
          hint="For example: 25 phones a week"
          {...form.field('volume')}
        />
        <TextInput label="The system you run" {...form.field('system')} />
        <Textarea label="A note for forces" hint={contentRule} rows={3} most={2_000} {...form.field('note')} />
        <TextInput label="Whom to ask: a post or shared mailbox" {...form.field('contact')} />
        <Looked form={form} />
      </Form>
      {ours ? (
        <Button look="secondary" busy={takingOff} onClick={() => void withdraw()}>
          Take our force off the list
        </Button>
      ) : null}
    </div>
  )
}
