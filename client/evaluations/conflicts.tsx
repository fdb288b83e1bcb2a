import { useNavigate } from 'react-router'
import { type ConflictKind, conflictKinds, conflictLabels } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { declareConflicts } from './commands.ts'
import { EvaluationFrame } from './frame.tsx'
import { type Candidate, type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

/** Before anybody reads a word: what keeps them from judging each proposal fairly. */
export default function Conflicts() {
  return (
    <EvaluationFrame title="Conflicts" current="conflicts">
      {({ challenge, evaluation }) => (
        <div className="cb-reading">
          <p className="govuk-body">
            Declare for each proposal before you read it. <strong>Possible</strong> is for what others might ask about:
            you read and score, and the moderator knows. With an <strong>actual</strong> conflict you never read that
            proposal, nor its scores, and are out of the room that talks about it. It cannot be taken back.
          </p>
          <Declarations challenge={challenge} evaluation={evaluation} />
        </div>
      )}
    </EvaluationFrame>
  )
}

type Answers = Record<string, { kind: ConflictKind | ''; words: string }>

function Declarations({ challenge, evaluation }: { challenge: EvaluatedChallenge; evaluation: ShownEvaluation }) {
  const navigate = useNavigate()
  const open = evaluation.candidates.filter(({ declared }) => declared !== 'actual')
  const form = useForm({
    initial: Object.fromEntries(
      open.map(({ proposalId, declared, declaredWords }) => [
        proposalId,
        { kind: declared ?? '', words: declaredWords },
      ]),
    ) as Answers,
    check: (answers) =>
      open
        .filter(({ proposalId }) => !answers[proposalId]?.kind)
        .map((candidate) => ({
          path: candidate.proposalId,
          code: 'NEEDED',
          message: `Choose for ${nameOf(candidate)}`,
        })),
    send: (answers) =>
      command(declareConflicts, {
        challenge: challenge.id,
        declarations: open.flatMap(({ proposalId }) => {
          const { kind, words } = answers[proposalId] ?? { kind: '', words: '' }
          return kind ? [{ proposal: proposalId, kind, words: kind === 'none' ? '' : words }] : []
        }),
      }),
    after: () => navigate(paths.challengeEvaluation(challenge.reference)),
  })
  return (
    <>
      {evaluation.candidates
        .filter(({ declared }) => declared === 'actual')
        .map((candidate) => (
          <InsetText key={candidate.proposalId}>
            {nameOf(candidate)}: you declared an actual conflict. You do not read or score it.
          </InsetText>
        ))}
      {open.length > 0 && evaluation.stage !== 'decided' ? (
        <Form form={form} submit="Declare and go on">
          {open.map((candidate, place) => (
            <OneDeclaration
              key={candidate.proposalId}
              candidate={candidate}
              answer={form.values[candidate.proposalId] ?? { kind: '', words: '' }}
              onChange={(answer) => form.set({ [candidate.proposalId]: answer })}
              error={form.errorAt(candidate.proposalId)}
              wordsError={form.errorAt(`declarations.${place}.words`)}
              wordsId={fieldId(`declarations.${place}.words`)}
            />
          ))}
        </Form>
      ) : null}
    </>
  )
}

function OneDeclaration({
  candidate,
  answer,
  onChange,
  error,
  wordsError,
  wordsId,
}: {
  candidate: Candidate
  answer: Answers[string]
  onChange(answer: Answers[string]): void
  error: string | undefined
  wordsError: string | undefined
  wordsId: string
}) {
  const { proposalId, partners } = candidate
  const words = (
    <Textarea
      id={wordsId}
      name={wordsId}
      label="What is it?"
      hint="Such as: I worked there until 2023. The moderator reads this."
      rows={2}
      most={1_000}
      value={answer.words}
      onChange={(text) => onChange({ ...answer, words: text })}
      error={wordsError}
    />
  )
  return (
    <Radios
      id={fieldId(proposalId)}
      name={proposalId}
      label={nameOf(candidate)}
      hint={[partners.length > 0 ? `With ${partners.map(({ name }) => name).join(', ')}.` : '', changedWords(candidate)]
        .filter(Boolean)
        .join(' ')}
      small
      value={answer.kind}
      error={error}
      onChange={(kind) => onChange({ ...answer, kind })}
      choices={conflictKinds.map((kind) => ({
        value: kind,
        label: conflictLabels[kind],
        ...(kind === 'none' ? {} : { reveals: words }),
      }))}
    />
  )
}

/** Why somebody is asked a second time. */
function changedWords({ changedHow, changedBy }: Candidate): string {
  if (!changedHow) return ''
  const who = changedBy?.name ?? 'An organisation'
  const what = changedHow === 'partner' ? `${who} has come in as a partner` : `you have joined ${who}`
  return `Since you declared, ${what}. Declare again before you read or score on.`
}
