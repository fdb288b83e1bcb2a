import type { AdoptionStage } from '../../schema/partnerships.ts'
import { adoptionStageLabels, adoptionStages } from '../../schema/partnerships.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { CloseOuts } from './close-outs.tsx'
import { writeCloseOut } from './commands.ts'
import { type Open, Workspace } from './workspace.tsx'

export default function CloseOut() {
  return (
    <Workspace tab="Close-out">
      {(open) => (
        <div className="cb-reading">
          {open.partnership.state === 'completed' ? (
            <CloseOuts partnership={open.partnership} />
          ) : open.partnership.actions.includes('writeCloseOut') ? (
            <Write {...open} />
          ) : (
            <InsetText>Both sides write how it went. What they write is released together.</InsetText>
          )}
        </div>
      )}
    </Workspace>
  )
}

function Write({ partnership, inside, reload }: Open) {
  const { organisation } = useViewer()
  const [write] = useCommand(writeCloseOut)
  const ownId = partnership.parties.find((party) => party.organisation.slug === organisation?.slug)?.organisation.id
  const own = partnership.closeOuts.find((one) => one.organisation.id === ownId)
  const others = inside.closeOutsWritten.filter(({ id }) => id !== ownId)
  const adoption: AdoptionStage | '' = adoptionStages.find((stage) => stage === own?.adoption) ?? ''
  const form = useForm({
    initial: {
      result: own?.result ?? '',
      cost: own?.cost ?? '',
      didNotWork: own?.didNotWork ?? '',
      adoption,
      tellTheNext: own?.tellTheNext ?? '',
      looked: false,
    },
    check: ({ adoption }) =>
      adoption ? [] : [{ path: 'adoption', code: 'MISSING', message: 'Choose how far it was adopted' }],
    send: ({ adoption, looked, ...account }) =>
      write({ id: partnership.id, input: { ...account, adoption: adoption || 'none' }, looked }),
    after: reload,
    keep: `close-out:${partnership.key}`,
  })
  return (
    <>
      <InsetText>
        {own ? 'You have written yours, and can change it until the other side has written too. ' : null}
        {others.length > 0
          ? `${others.map(({ name }) => name).join(' and ')} has written. When you save, both are public and the partnership is completed.`
          : 'Nobody reads yours before the other side has written too. Then both are public, and the partnership is completed.'}
      </InsetText>
      <Form form={form} submit="Save close-out">
        <Textarea label="What came of it, against the measures?" rows={4} most={3_000} {...form.field('result')} />
        <Textarea label="What did it cost? (optional)" rows={2} most={1_000} {...form.field('cost')} />
        <Textarea
          label="What did not work?"
          hint="In a sentence at least. If nothing went wrong, say why."
          rows={3}
          most={3_000}
          {...form.field('didNotWork')}
        />
        <Radios
          label="How far was it adopted?"
          choices={adoptionStages.map((stage) => ({ value: stage, label: adoptionStageLabels[stage] }))}
          {...form.field('adoption')}
        />
        <Textarea label="What would you tell the next force?" rows={3} most={3_000} {...form.field('tellTheNext')} />
        <Looked form={form} />
      </Form>
    </>
  )
}
