import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { wordOfScore } from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { many } from '../time.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { SortLinks } from '../ui/navigation.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { acceptUnanimous } from './commands.ts'
import { EvaluationFrame } from './frame.tsx'
import { FreezeRanking } from './freeze-ranking.tsx'
import { type ModeratedCell, moderatedCells } from './moderated-cells.ts'
import { ModerationCell } from './moderation-cell.tsx'
import type { EvaluatedChallenge, ShownEvaluation } from './query.ts'
import { SpreadAndLeaning } from './spread-and-leaning.tsx'

/** Cell by cell to one agreed score, the widest spread first. */
export default function Moderation() {
  return (
    <EvaluationFrame title="Moderation" current="moderation" wide>
      {(shown) =>
        shown.evaluation.stage === 'scoring' ? (
          <p className="govuk-body-l">
            Evaluators are still scoring. When the round is closed, all scores appear here.
          </p>
        ) : (
          <Cells {...shown} />
        )
      }
    </EvaluationFrame>
  )
}

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

function Cells({ challenge, evaluation, reload }: Shown) {
  const [address] = useSearchParams()
  const all = moderatedCells(evaluation)
  const open = all.filter(({ agreed }) => !agreed)
  const moderates = evaluation.part === 'moderator' && evaluation.stage === 'moderation'
  const toTalkAbout = moderates ? open.filter((cell) => !isUnanimous(cell)) : open
  const showsAll = address.get('show') === 'all'
  const shown = showsAll ? all : toTalkAbout
  return (
    <>
      <p className="govuk-body-l" role="status">
        {open.length === 0 ? 'Every cell is agreed.' : `${all.length - open.length} of ${all.length} cells agreed.`}
      </p>
      {moderates && open.length === 0 ? <FreezeRanking challenge={challenge} reload={reload} /> : null}
      {moderates ? <Unanimous challenge={challenge} cells={open} reload={reload} /> : null}
      <SortLinks
        label="Show"
        choices={[
          { to: '?', words: `to talk about (${toTalkAbout.length})`, current: !showsAll },
          { to: '?show=all', words: `all (${all.length})`, current: showsAll },
        ]}
      />
      {shown.map((cell) => (
        <ModerationCell
          key={`${cell.key} ${cell.agreed?.version ?? 0}`}
          challenge={challenge}
          cell={cell}
          clarifications={evaluation.clarifications}
          moderates={moderates}
          reload={reload}
        />
      ))}
      <SpreadAndLeaning evaluation={evaluation} />
      {evaluation.stage === 'ranked' ? <LinkButton to="../ranking">See the ranking</LinkButton> : null}
    </>
  )
}

const isUnanimous = ({ scores, spread }: ModeratedCell) => scores.length > 0 && spread === 0

function Unanimous({
  challenge,
  cells,
  reload,
}: {
  challenge: EvaluatedChallenge
  cells: readonly ModeratedCell[]
  reload(): void
}) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [sending, setSending] = useState(false)
  const same = cells.filter(isUnanimous)
  if (same.length === 0) return null
  const accept = async () => {
    setSending(true)
    const outcome = await command(acceptUnanimous, {
      challenge: challenge.id,
      cells: same.map(({ candidate, criterion }) => ({ proposal: candidate.proposalId, criterion: criterion.id })),
    })
    setSending(false)
    setRefusal(outcome.refusal)
    if (outcome.ok) reload()
  }
  return (
    <InsetText>
      <ErrorSummary refusal={refusal} />
      <h2 className="govuk-heading-m">In {many(same.length, 'cell')} all of you agree</h2>
      <p className="govuk-body">Read the reasons: they become the agreed ones.</p>
      <ul className="govuk-list govuk-list--bullet">
        {same.map(({ key, candidate, criterion, scores }) => (
          <li key={key}>
            <strong>
              {candidate.letter}, {criterion.name}: {scores[0]?.score} {wordOfScore(scores[0]?.score ?? 0)}
            </strong>
            . {[...new Set(scores.map(({ reason }) => reason))].join(' · ')}
          </li>
        ))}
      </ul>
      <Button busy={sending} onClick={accept}>
        Accept the {many(same.length, 'cell')} where all agree
      </Button>
    </InsetText>
  )
}
