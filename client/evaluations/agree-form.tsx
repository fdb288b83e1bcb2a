import { useState } from 'react'
import { z } from 'zod'
import { scoreWords } from '../../schema/challenges.ts'
import { agreedReasonNeeded, agreedReasonWords, evaluationLimits, wordOfScore } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { agreeScore } from './commands.ts'
import type { ModeratedCell } from './moderated-cells.ts'
import type { EvaluatedChallenge } from './query.ts'

/** The score that the panel agrees on; where another moderator saved meanwhile, both and a choice. */
export function AgreeForm({
  challenge,
  cell,
  reload,
}: {
  challenge: EvaluatedChallenge
  cell: ModeratedCell
  reload(): void
}) {
  const { candidate, criterion, agreed, scores } = cell
  const standing = asTyped(agreed ? { score: agreed.score, rationale: agreed.reason } : null)
  const [version, setVersion] = useState(agreed?.version ?? 0)
  const form = useForm({
    initial: standing,
    within: `${candidate.letter}-${criterion.id}`,
    check: ({ score, rationale }) => {
      if (!score) return [{ path: 'score', code: 'NEEDED', message: 'Choose the agreed score' }]
      const needed = neededFor(scores, score)
      return needed && !rationale.trim()
        ? [{ path: 'rationale', code: 'NEEDED', message: agreedReasonWords[needed] }]
        : []
    },
    send: ({ score, rationale, looked }) =>
      command(agreeScore, {
        challenge: challenge.id,
        cell: { proposal: candidate.proposalId, criterion: criterion.id },
        version,
        score: score === 'none' ? null : Number(score),
        rationale,
        looked,
      }),
    after: reload,
  })
  const shown = agreed?.version ?? 0
  // What arrives is taken over while nobody has typed; what is typed keeps the version it was made from.
  if (shown > version && !form.dirty && !form.sending) {
    setVersion(shown)
    form.reset(standing)
  }
  const conflict = conflictOf(form, { version, setVersion, shape: saved, asTyped })
  if (conflict)
    return (
      <ConflictChoice
        what="the agreed score"
        yours={inWords(conflict.yours)}
        theirs={inWords(conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
  const needed = neededFor(scores, form.values.score)
  return (
    <Form form={form} submit={agreed ? 'Change the agreed score' : 'Save the agreed score'}>
      <Radios
        label="Agreed score"
        small
        inline
        choices={[
          ...scoreWords.map(({ score, word }) => ({ value: String(score), label: `${score} ${word}` })),
          { value: 'none', label: 'Not scored' },
        ]}
        {...form.field('score')}
      />
      <Textarea
        label="Agreed reason"
        hint={needed ? agreedReasonWords[needed] : 'Left empty, the reasons of the evaluators stand for it.'}
        rows={3}
        most={evaluationLimits.reason}
        {...form.field('rationale')}
      />
      <Looked form={form} />
    </Form>
  )
}

/** Before a score is chosen: whether any would need a reason. */
const neededFor = (scores: ModeratedCell['scores'], chosen: string) => {
  const given = scores.map(({ score }) => score)
  const score = chosen === '' ? (given[0] ?? null) : chosen === 'none' ? null : Number(chosen)
  return given.length === 0 && chosen === '' ? 'nobodyScored' : agreedReasonNeeded(given, score)
}

const saved = z.object({ score: z.number().nullable(), rationale: z.string() }).nullable()

const asTyped = (cell: { score: number | null; rationale: string } | null) => ({
  score: cell ? String(cell.score ?? 'none') : '',
  rationale: cell?.rationale ?? '',
  looked: false,
})

const inWords = ({ score, rationale }: ReturnType<typeof asTyped>) =>
  [score === 'none' ? 'Not scored' : `${score} ${wordOfScore(Number(score))}`, rationale].filter(Boolean).join('\n')
