import type { ReactNode } from 'react'
import NotFound from '../frame/not-found.tsx'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Breadcrumbs, Tabs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { type EvaluatedChallenge, type ShownEvaluation, useEvaluation } from './query.ts'

export type EvaluationPage =
  | 'evaluation'
  | 'conflicts'
  | 'eligibility'
  | 'clarification'
  | 'scoring'
  | 'moderation'
  | 'ranking'
  | 'decision'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** What every page of an evaluation stands in: the way back, its title, the other pages, and what changed meanwhile. */
export function EvaluationFrame({
  title,
  current,
  wide = false,
  children,
  instead,
}: {
  title: string
  current: EvaluationPage
  wide?: boolean
  children(shown: Shown): ReactNode
  /** Where nothing is scored there is no evaluation, but something to do: what to show then. */
  instead?(shown: Omit<Shown, 'evaluation'>): ReactNode
}) {
  const { query, challenge, evaluation, changes } = useEvaluation(title)
  if (!query.data) return <Unready query={query} what="the evaluation" />
  const other = challenge && !evaluation ? instead?.({ challenge, reload: query.reload }) : null
  if (!challenge || !(evaluation || other)) return <NotFound />
  const { reference } = challenge
  return (
    <div className={wide ? 'cb-wide' : undefined}>
      <Breadcrumbs
        trail={[
          { to: paths.evaluations(), words: 'Evaluations' },
          { to: paths.challenge(reference), words: reference },
        ]}
      />
      <ChangeLine {...changes} />
      <p className="cb-muted govuk-!-margin-bottom-1">{challenge.title}</p>
      <h1 className="govuk-heading-l">{title}</h1>
      {evaluation ? (
        <>
          <EvaluationTabs reference={reference} evaluation={evaluation} current={current} />
          {children({ challenge, evaluation, reload: query.reload })}
        </>
      ) : (
        other
      )}
    </div>
  )
}

function EvaluationTabs({
  reference,
  evaluation: { stage, part, decides },
  current,
}: {
  reference: string
  evaluation: ShownEvaluation
  current: EvaluationPage
}) {
  const isOver = stage !== 'scoring'
  const tabs: { to: string; words: string; page: EvaluationPage; shown: boolean }[] = [
    { to: paths.challengeEvaluation(reference), words: 'Overview', page: 'evaluation', shown: true },
    { to: paths.challengeConflicts(reference), words: 'Conflicts', page: 'conflicts', shown: part !== null },
    { to: paths.challengeEligibility(reference), words: 'Eligibility', page: 'eligibility', shown: true },
    { to: paths.challengeClarification(reference), words: 'Clarification', page: 'clarification', shown: true },
    {
      to: paths.challengeModeration(reference),
      words: 'Moderation',
      page: 'moderation',
      shown: part !== null && isOver,
    },
    {
      to: paths.challengeRanking(reference),
      words: 'Ranking',
      page: 'ranking',
      shown: isOver,
    },
    {
      to: paths.challengeDecision(reference),
      words: 'Decision',
      page: 'decision',
      shown: decides || part === 'moderator' || (part !== null && stage === 'ranked'),
    },
  ]
  return (
    <Tabs
      label="Pages of this evaluation"
      tabs={tabs.filter(({ shown }) => shown).map(({ to, words, page }) => ({ to, words, current: page === current }))}
    />
  )
}
