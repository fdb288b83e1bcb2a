import { useState } from 'react'
import { Link } from 'react-router'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Radios } from '../../ui/forms/choices.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { fieldId } from '../../ui/forms/outcome.ts'
import { Details } from '../../ui/text-blocks.tsx'
import { panelMutation } from './commands.ts'
import type { Draft } from './query.ts'

type Part = 'none' | 'evaluator' | 'moderator'
const parts = [
  { value: 'none', label: 'Not on the panel' },
  { value: 'evaluator', label: 'Evaluates' },
  { value: 'moderator', label: 'Moderates' },
] as const

/** Who of the force evaluates and who moderates. Each choice is saved at once. */
export function Panel({ challenge }: { challenge: Draft }) {
  const [seats, setSeats] = useState(
    () => new Map<string, Part>(challenge.panel.map(({ person, part }) => [person.id, partOf(part)])),
  )
  const [send, , refusal] = useCommand(panelMutation)
  const seat = async (personId: string, part: Part) => {
    const next = new Map(seats)
    // One moderates: a new moderator sends the one before to the evaluators.
    if (part === 'moderator') for (const [other, had] of next) if (had === 'moderator') next.set(other, 'evaluator')
    next.set(personId, part)
    setSeats(next)
    const sitting = (wanted: Part) => [...next].filter(([, had]) => had === wanted).map(([id]) => id)
    const outcome = await send({
      id: challenge.id,
      evaluators: sitting('evaluator'),
      moderator: sitting('moderator')[0] ?? null,
    })
    if (outcome.refusal) setSeats(seats)
  }
  const count = [...seats.values()].filter((part) => part !== 'none').length
  return (
    <Details summary={`The panel (${count === 0 ? 'nobody yet' : `${count} asked`})`}>
      <ErrorSummary refusal={refusal} />
      <p className="govuk-body">
        Each is asked and accepts or declines. They score on their own, then agree. You can choose them later, before
        the proposals are opened.{' '}
        <Link to={paths.challengePanel(challenge.reference)} className="govuk-link">
          Who has answered
        </Link>
      </p>
      {challenge.panelChoices.map(({ id, name }) => (
        <Radios<Part>
          key={id}
          id={fieldId(`panel.${id}`)}
          name={`panel.${id}`}
          label={name}
          small
          inline
          value={seats.get(id) ?? 'none'}
          onChange={(part) => void seat(id, part || 'none')}
          choices={parts}
        />
      ))}
    </Details>
  )
}

const partOf = (part: string): Part => (part === 'moderator' ? 'moderator' : 'evaluator')
