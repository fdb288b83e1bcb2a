import { useState } from 'react'
import { z } from 'zod'
import { type ReviewTrigger, reviewTriggerLabel, reviewTriggerRows } from '../../schema/review-triggers.ts'
import { reviewLimits, reviewTriggers } from '../../schema/reviews.ts'
import { useCommand } from '../graphql.ts'
import type { Open } from '../partnerships/workspace.tsx'
import { Checkboxes } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { setReviewTriggersMutation } from './commands.ts'

type Ticked = { triggers: readonly ReviewTrigger[]; safeguards: string }
type Values = Ticked & { looked: boolean }
const shape = z.object({ triggers: z.array(z.enum(reviewTriggers)), safeguards: z.string() })

/** A party ticks what of the terms wants a review. What the challenge wanted is not asked for again: it stays. */
export function TriggersForm({
  partnership,
  inside,
  reload,
  fixed,
  standing,
  after,
}: Open & { fixed: readonly ReviewTrigger[]; standing: Ticked; after(words: string): void }) {
  const [save] = useCommand(setReviewTriggersMutation)
  const [version, setVersion] = useState(inside.revision)
  const asTyped = ({ triggers, safeguards }: Ticked): Values => ({
    triggers: triggers.filter((trigger) => !fixed.includes(trigger)),
    ...{ safeguards, looked: false },
  })
  const form = useForm({
    initial: asTyped(standing),
    send: async ({ triggers, ...words }: Values) => {
      const all = [...fixed, ...triggers]
      const outcome = await save({ id: partnership.id, revision: version, triggers: all, ...words })
      if (outcome.refusal) reload()
      return outcome
    },
    after: (saved) => {
      setVersion(saved.inside?.revision ?? version)
      after('Saved. Every party confirms the terms again.')
    },
  })
  const conflict = conflictOf(form, { version, setVersion, shape, asTyped })
  if (conflict)
    return (
      <ConflictChoice
        what="what wants a review"
        yours={inWords(conflict.yours)}
        theirs={inWords(conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
  return (
    <Details summary="Say what of these terms wants a review">
      <Form form={form} submit="Save" look="secondary">
        <Checkboxes
          label="What may be true of what you do together?"
          hint="Tick each, whatever the challenge said. Once somebody is asked to look, what is ticked stays."
          choices={reviewTriggerRows
            .filter(({ code }) => !fixed.includes(code))
            .map(({ code, label, why }) => ({ value: code, label, hint: why }))}
          {...form.field('triggers')}
        />
        <Textarea
          label="What is done about it"
          hint="What is assessed, who decides, what is never done."
          rows={3}
          most={reviewLimits.safeguards}
          {...form.field('safeguards')}
        />
        <Looked form={form} />
      </Form>
    </Details>
  )
}

const inWords = ({ triggers, safeguards }: Ticked): string =>
  [...triggers.map(reviewTriggerLabel), safeguards].filter(Boolean).join('\n')
