import { useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { scoreWords } from '../../schema/challenges.ts'
import { evaluationLimits } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { SaveState, useAutosave } from '../ui/forms/autosave.tsx'
import { Checkbox, Radios } from '../ui/forms/choices.tsx'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { ScoreDots } from '../ui/pictures/score-dots.tsx'
import { Tally } from '../ui/tally.tsx'
import { saveScore } from './commands.ts'
import type { Candidate, Cell, Criterion, EvaluatedChallenge } from './query.ts'
import { useScoringKeys } from './scoring-keys.ts'

type Props = {
  challenge: EvaluatedChallenge
  candidate: Candidate
  criterion: Criterion
  kept: Cell | undefined
  /** Locked, or the round is over. */
  fixed: boolean
  previous: string | undefined
  next: string | undefined
  done: number
  of: number
}

/** The score of one cell, saved while it is typed. */
export function ScoreForm(props: Props) {
  const { criterion, fixed, done, of } = props
  return (
    <>
      <h2 className="govuk-heading-m">
        {criterion.name} <span className="cb-muted">weight {criterion.weight}</span>
      </h2>
      <Paragraphs text={criterion.about} />
      {criterion.minimum > 0 ? (
        <p className="govuk-body">Below {criterion.minimum} a proposal cannot be accepted.</p>
      ) : null}
      <Tally done={done} of={of}>
        Cell {done} of {of}
      </Tally>
      {fixed ? <Fixed {...props} /> : <Open {...props} />}
    </>
  )
}

function Fixed({ kept, challenge, next, previous }: Props) {
  const score = kept?.score ?? null
  return (
    <>
      {score === null ? (
        <p className="govuk-body">No score.</p>
      ) : (
        <p className="govuk-body">
          <ScoreDots score={score} level={scoreWords[score]?.word ?? ''} />
        </p>
      )}
      <Paragraphs text={kept?.reason ?? ''} />
      <p className="govuk-body">
        Your scores are locked.{' '}
        <Link className="govuk-link" to={`${paths.challengeEvaluation(challenge.reference)}?step=recall`}>
          Recall them
        </Link>
      </p>
      <p className="govuk-body">
        {previous ? (
          <Link className="govuk-link" to={previous}>
            Previous
          </Link>
        ) : null}{' '}
        {next ? (
          <Link className="govuk-link" to={next}>
            Next
          </Link>
        ) : null}
      </p>
    </>
  )
}

type Typed = { score: string; reason: string; privateNote: string }

function Open({ challenge, candidate, criterion, kept, previous, next }: Props) {
  const navigate = useNavigate()
  const version = useRef(kept?.version ?? 0)
  const [typed, setTyped] = useState<Typed>({
    score: kept?.score == null ? '' : String(kept.score),
    reason: kept?.reason ?? '',
    privateNote: kept?.privateNote ?? '',
  })
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
  const standing = standingOf(saving.refusal?.details)

  return (
    <form onBlur={saving.onBlur} onSubmit={(event) => event.preventDefault()}>
      {saving.state === 'conflict' && standing ? (
        <ConflictChoice
          what="this score"
          yours={inWords(typed)}
          theirs={inWords(standing.current)}
          onKeep={(which) => {
            version.current = standing.version
            setTyped(which === 'yours' ? { ...typed, reason: `${typed.reason} ` } : standing.current)
          }}
        />
      ) : null}
      <div ref={keys.group}>
        <Radios
          id="field-score"
          name="score"
          label="Score"
          small
          value={typed.score}
          onChange={(score) => change({ score })}
          choices={scoreWords.map(({ score, word, meaning }) => ({
            value: String(score),
            label: `${score} ${word}`,
            hint: meaning,
          }))}
        />
      </div>
      <Textarea
        id="field-reason"
        name="reason"
        label="Why"
        hint="The supplier reads this, through the agreed feedback."
        rows={4}
        most={evaluationLimits.reason}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <Textarea
        id="field-note"
        name="privateNote"
        label="Private note (optional)"
        hint="For you alone. Nobody else ever reads it."
        rows={2}
        most={evaluationLimits.note}
        value={typed.privateNote}
        onChange={(privateNote) => change({ privateNote })}
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

/** What stands now, as a refusal tells it. */
function standingOf(details: unknown): { version: number; current: Typed } | undefined {
  if (typeof details !== 'object' || details === null || !('version' in details) || !('current' in details)) return
  const { version, current } = details
  if (typeof version !== 'number' || typeof current !== 'object' || current === null) return
  const text = (name: string) => {
    const value: unknown = Reflect.get(current, name)
    return value === null || value === undefined ? '' : String(value)
  }
  return { version, current: { score: text('score'), reason: text('reason'), privateNote: text('privateNote') } }
}
