import { type ChangeToDeclare, type ConflictKind, conflictKinds, conflictLabels } from '../../schema/evaluations.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { type Links, linkWords } from './known-links.ts'
import { type Candidate, nameOf } from './query.ts'

export type Answer = { kind: ConflictKind | ''; words: string }

/** One proposal: what the board knows of its organisations first, then what the viewer says. */
export function OneDeclaration({
  candidate,
  known,
  answer,
  onChange,
  error,
  wordsError,
  wordsId,
}: {
  candidate: Candidate
  known: readonly Links[]
  answer: Answer
  onChange(answer: Answer): void
  error: string | undefined
  wordsError: string | undefined
  wordsId: string
}) {
  const { proposalId } = candidate
  const wordsFor = (kind: ConflictKind) => (
    <Textarea
      id={wordsId}
      name={wordsId}
      label={kind === 'none' ? 'Why is that no conflict?' : 'What is it?'}
      hint={hints[kind]}
      rows={2}
      most={1_000}
      value={answer.words}
      onChange={(text) => onChange({ ...answer, words: text })}
      error={wordsError}
    />
  )
  const saysWhy = saysWhyNone(candidate, known)
  return (
    <Radios
      id={fieldId(proposalId)}
      name={proposalId}
      label={nameOf(candidate)}
      hint={<WhatIsKnown candidate={candidate} known={known} />}
      small
      value={answer.kind}
      error={error}
      onChange={(kind) => onChange({ ...answer, kind })}
      choices={conflictKinds.map((kind) => ({
        value: kind,
        label: conflictLabels[kind],
        ...(kind !== 'none' || saysWhy ? { reveals: wordsFor(kind) } : {}),
      }))}
    />
  )
}

const hints: Record<ConflictKind, string> = {
  none: 'Such as: I left before they worked on anything like this. The moderator reads this, and not what stands above.',
  possible: 'Such as: I worked there until 2023. Who rules on it reads this.',
  actual: 'Such as: My sister owns it. The moderator reads this.',
}

/** Whether somebody who declares no conflict says why: something links them, or they declared a possible one before. */
export const saysWhyNone = ({ saidPossible }: Candidate, known: readonly Links[]): boolean =>
  saidPossible || known.some(({ isOwn }) => isOwn)

function WhatIsKnown({ candidate, known }: { candidate: Candidate; known: readonly Links[] }) {
  const { partners } = candidate
  const before = [
    ...(partners.length > 0 ? [`With ${partners.map(({ name }) => name).join(', ')}.`] : []),
    ...changedWords(candidate),
  ]
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {[...before, ...known.flatMap(linkWords)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** Why somebody is asked a second time. */
function changedWords({ changedHow, changedBy }: Candidate): string[] {
  if (!changedHow) return []
  const who = changedBy?.name ?? 'An organisation'
  return [`Since you declared, ${changes[changedHow](who)}. Declare again before you read or score on.`]
}

const changes: Record<ChangeToDeclare, (who: string) => string> = {
  partner: (who) => `${who} has come in as a partner`,
  membership: (who) => `you have joined ${who}`,
  partnership: (who) => `a partnership with ${who} in which you have a part has been agreed`,
}
