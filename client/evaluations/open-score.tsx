import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { scoreWords } from '../../schema/challenges.ts'
import { evaluationLimits } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { SaveState, useAutosave } from '../ui/forms/autosave.tsx'
import { Checkbox, Radios } from '../ui/forms/choices.tsx'
import { standingIn } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { LookedBox } from '../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { saveScore } from './commands.ts'
import type { ScoreProps } from './query.ts'
import { useScoringKeys } from './scoring-keys.ts'

type Words = { score: string; reason: string; privateNote: string }
type Typed = Words & { looked: boolean }

/** A score while it can be changed: it saves itself as it is typed, and says at its fields what cannot be kept. */
export function OpenScore({ challenge, candidate, criterion, kept, previous, next }: ScoreProps) {
  const navigate = useNavigate()
  const version = useRef(kept?.version ?? 0)
  const [typed, setTyped] = useState<Typed>(() => asTyped(kept ?? { score: null, reason: '', privateNote: '' }))
  const saving = useAutosave(typed, async ({ score, ...words }) => {
    const outcome = await command(saveScore, {
      ...{ challenge: challenge.id, proposal: candidate.proposalId, criterion: criterion.id },
      ...{ version: version.current, score: score === '' ? null : Number(score), ...words },
    })
    if (outcome.ok) version.current = outcome.ok.version
    return outcome
  })
  const leave = async (to: string | undefined) => {
    if (await saving.saveNow()) navigate(to ?? paths.challengeEvaluation(challenge.reference))
  }
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const keys = useScoringKeys({
    onScore: (score) => change({ score }),
    onNext: () => void leave(next),
    onPrevious: () => previous && void leave(previous),
  })
  const standing = standingIn(saving.refusal, shape)
  const refusal = saving.state === 'refused' ? saving.refusal : undefined
  const field = (name: keyof Words) => ({
    id: fieldId(name),
    name,
    value: typed[name],
    error: refusal?.fields.find(({ path }) => path === name)?.message,
    onChange: (words: string) => change({ [name]: words }),
  })

  return (
    <form onBlur={saving.onBlur} onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary refusal={refusal && saving.answer} />
      {saving.state === 'conflict' && standing ? (
        <ConflictChoice
          what="this score"
          yours={inWords(typed)}
          theirs={inWords(asTyped(standing.current))}
          onKeep={(which) => {
            version.current = standing.version
            setTyped(which === 'yours' ? { ...typed, reason: `${typed.reason} ` } : asTyped(standing.current))
          }}
        />
      ) : null}
      <div ref={keys.group}>
        <Radios
          label="Score"
          small
          {...field('score')}
          choices={scoreWords.map(({ score, word, meaning }) => ({
            value: String(score),
            label: `${score} ${word}`,
            hint: meaning,
          }))}
        />
      </div>
      <Textarea
        label="Why"
        hint="The supplier reads this, through the agreed feedback."
        rows={4}
        most={evaluationLimits.reason}
        {...field('reason')}
      />
      <Textarea
        label="Private note (optional)"
        hint="For you alone. Nobody else ever reads it."
        rows={2}
        most={evaluationLimits.note}
        {...field('privateNote')}
      />
      <LookedBox
        {...{ id: fieldId('looked'), name: 'looked', value: typed.looked, onChange: (looked) => change({ looked }) }}
        refusal={refusal}
      />
      <SaveState saving={saving} />
      <ButtonGroup>
        <Button onClick={() => void leave(next)}>{next ? 'Next' : 'To the overview'}</Button>
        {previous ? (
          <Button look="secondary" onClick={() => void leave(previous)}>
            Previous
          </Button>
        ) : null}
      </ButtonGroup>
      <Checkbox
        id="field-keys"
        name="keys"
        label="Keys while the scores have the focus: 0 to 5 choose, N next, P previous"
        value={keys.on}
        onChange={keys.turn}
      />
    </form>
  )
}

const inWords = ({ score, reason, privateNote }: Typed) =>
  [`Score: ${score === '' ? 'none' : score}`, reason, privateNote].filter(Boolean).join('\n')

const shape = z.object({ score: z.number().nullable(), reason: z.string(), privateNote: z.string() })

const asTyped = ({ score, reason, privateNote }: z.output<typeof shape>): Typed => ({
  score: score === null ? '' : String(score),
  reason,
  privateNote,
  looked: false,
})
