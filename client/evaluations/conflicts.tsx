import { useState } from 'react'
import { useNavigate } from 'react-router'
import { conflictKinds, conflictLabels } from '../../schema/evaluations.ts'
import { command, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { LookedBox } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { declareConflicts } from './commands.ts'
import { EvaluationFrame } from './frame.tsx'
import { conflictLinks, type Links, linksOf } from './known-links.ts'
import { type Answer, OneDeclaration, saysWhyNone } from './one-declaration.tsx'
import { OwnRuling } from './own-ruling.tsx'
import { type Candidate, type EvaluatedChallenge, isShut, nameOf, type ShownEvaluation } from './query.ts'

/** Before anybody reads a word: what keeps them from judging each proposal fairly. */
export default function Conflicts() {
  return (
    <EvaluationFrame title="Conflicts" current="conflicts">
      {({ challenge, evaluation }) => (
        <div className="cb-reading">
          {challenge.state === 'evaluating' && evaluation.candidates.length > 0 ? <BeforeDeclaring /> : null}
          <WithLinks challenge={challenge} evaluation={evaluation} />
        </div>
      )}
    </EvaluationFrame>
  )
}

function BeforeDeclaring() {
  return (
    <>
      <p className="govuk-body">
        Declare for each proposal before you read it. <strong>Possible</strong> is for what others might ask about: the
        moderator says whether you judge it, and you read it only after that. For a moderator an admin of the force
        does. With an <strong>actual</strong> conflict you never read that proposal, nor its scores, and are out of the
        room that talks about it. It cannot be taken back.
      </p>
      <p className="govuk-body">
        What this board knows of you and each organisation stands with it. You alone see it; it is kept with what you
        declare. A link is no conflict by itself, but if you say that there is none, say why.
      </p>
    </>
  )
}

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation }

/** What the board knows comes first: nobody declares before they have seen it. */
function WithLinks(shown: Shown) {
  const query = usePageQuery(conflictLinks, { reference: shown.challenge.reference })
  const { challenge, evaluation } = shown
  if (evaluation.candidates.length === 0)
    return <p className="govuk-body">No proposals came: there is nothing to declare.</p>
  if (challenge.state !== 'evaluating') return <Declared evaluation={evaluation} />
  if (!query.data) return <Unready query={query} what="what links you to the proposals" />
  return <Declarations {...shown} known={query.data.challenge?.ownLinks ?? []} />
}

/** Once it has ended: what the viewer declared, as it stands. */
function Declared({ evaluation: { candidates } }: Pick<Shown, 'evaluation'>) {
  return (
    <>
      <p className="govuk-body">The evaluation has ended. What you declared stays as it was.</p>
      <SummaryList
        rows={candidates.map((candidate) => ({
          name: nameOf(candidate),
          value: (
            <>
              {conflictKinds.flatMap((kind) => (kind === candidate.declared ? [conflictLabels[kind]] : [])).join('') ||
                'You declared nothing'}
              {candidate.declaredWords ? <Paragraphs text={candidate.declaredWords} /> : null}
              <OwnRuling candidate={candidate} />
            </>
          ),
        }))}
      />
    </>
  )
}

type Answers = Record<string, Answer>

function Declarations({ challenge, evaluation, known }: Shown & { known: readonly Links[] }) {
  const navigate = useNavigate()
  const [looked, setLooked] = useState(false)
  const open = evaluation.candidates.filter((candidate) => !isShut(candidate))
  const saysWhy = (candidate: Candidate) => saysWhyNone(candidate, linksOf(candidate, known))
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
        looked,
        declarations: open.flatMap((candidate) => {
          const { proposalId } = candidate
          const { kind, words } = answers[proposalId] ?? { kind: '', words: '' }
          return kind ? [{ proposal: proposalId, kind, words: kind !== 'none' || saysWhy(candidate) ? words : '' }] : []
        }),
      }),
    after: () => navigate(paths.challengeEvaluation(challenge.reference)),
  })
  return (
    <>
      {evaluation.candidates.map((candidate) => (
        <OwnRuling key={candidate.proposalId} candidate={candidate} />
      ))}
      {open.length > 0 ? (
        <Form form={form} submit="Declare and go on">
          {open.map((candidate, place) => (
            <OneDeclaration
              key={candidate.proposalId}
              candidate={candidate}
              known={linksOf(candidate, known)}
              answer={form.values[candidate.proposalId] ?? { kind: '', words: '' }}
              onChange={(answer) => form.set({ [candidate.proposalId]: answer })}
              error={form.errorAt(candidate.proposalId)}
              wordsError={form.errorAt(`declarations.${place}.words`)}
              wordsId={fieldId(`declarations.${place}.words`)}
            />
          ))}
          <LookedBox
            {...{ id: fieldId('looked'), name: 'looked', value: looked, onChange: setLooked }}
            holds="of a case"
            refusal={form.refusal}
          />
        </Form>
      ) : null}
    </>
  )
}
