import { z } from 'zod'
import { boardMeasureKeys } from '../../schema/board-measures.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Time } from '../ui/time.tsx'
import { aimOf, principleWords } from './words.ts'

/** What a refusal carries where a commitment was changed while somebody was deciding on it. */
export const standing = z.object({
  ...{ principle: z.string(), pledge: z.string(), measure: z.string(), unit: z.string(), leadPost: z.string() },
  ...{ baseline: z.number().nullable(), target: z.number(), dueAt: z.string(), reviewAt: z.string() },
  boardMeasure: z.enum(boardMeasureKeys).nullable(),
  evidence: z.object({ text: z.string(), link: z.string().nullable(), reply: z.string().nullable() }).nullable(),
})

/** The words that are decided on if the form is sent again: they are read here, beside its button. */
export const WhatStands = ({ now }: { now: z.output<typeof standing> }) => {
  const { principle, pledge, measure, leadPost, dueAt, reviewAt, evidence } = now
  return (
    <section aria-label="What it says now">
      <h3 className="govuk-heading-s">What it says now</h3>
      <SummaryList
        rows={[
          { name: 'Principle', value: principleWords(principle) },
          { name: 'Pledge', value: pledge },
          { name: 'What is measured', value: measure },
          { name: 'Aim', value: aimOf(now) },
          { name: 'Due', value: <Time at={dueAt} form="day" /> },
          { name: 'Next review', value: <Time at={reviewAt} form="day" /> },
          { name: 'Led by', value: leadPost },
          ...(evidence ? [{ name: 'Evidence', value: <Paragraphs text={evidence.text} /> }] : []),
          ...(evidence?.link ? [{ name: 'Where it can be read', value: evidence.link }] : []),
          ...(evidence?.reply ? [{ name: 'Reply to the dispute', value: <Paragraphs text={evidence.reply} /> }] : []),
        ]}
      />
    </section>
  )
}
