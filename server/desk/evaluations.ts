import type { OwnEvaluation } from '../evaluations/own.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item, many, of } from './item.ts'
import type { Sources } from './sources.ts'

/** What the panel waits for one to do: open, declare, score, lock, agree, sign. */
export const evaluationsToDo = (_act: Act, { evaluations }: Sources): DeskItem[] =>
  evaluations.flatMap((evaluation) => {
    const next = nextOf(evaluation)
    return next ? about(evaluation, next) : []
  })

/** What one's own part in an evaluation is done for, and others are not. */
export const evaluationsThatWait = (_act: Act, { evaluations }: Sources): DeskItem[] =>
  evaluations.flatMap((evaluation) => {
    const waiting = waitingOf(evaluation)
    return waiting ? about(evaluation, waiting) : []
  })

type Step = Pick<DeskItem, 'key' | 'words'> & { at: string; who?: string }

const about = ({ challenge }: OwnEvaluation, { key, words, at, who = undefined }: Step): DeskItem =>
  item({
    key: `${key}:${challenge._id}`,
    words,
    ...of(challenge),
    path: `/challenges/${challenge.reference}/${at}`,
    due: challenge.decisionDueAt,
    dueIs: 'Decision due',
    since: challenge.unsealedAt ?? challenge.proposalsCloseAt,
    who: who ?? null,
  })

function nextOf({ challenge, stage, part, askedAs, mayConfirm, ...own }: OwnEvaluation): Step | null {
  if (askedAs) return { key: 'asked', words: 'Accept or decline a part on the panel', at: 'panel' }
  if (mayConfirm) return { key: 'open', words: 'Open the proposals', at: 'opening' }
  if (own.exampleWaits && !own.isLocked)
    return { key: 'example', words: 'Score the worked example first', at: 'evaluation/example' }
  if (challenge.state !== 'evaluating' || !part || own.received === 0) return null
  if (own.declared < own.received && stage !== 'decided')
    return { key: 'declare', words: 'Declare conflicts', at: 'evaluation/conflicts' }
  if (own.toRule > 0) return { key: 'rule', words: 'Rule on a possible conflict', at: 'panel' }
  if (stage === 'scoring' && part === 'evaluator' && !own.isLocked) {
    const left = own.toScore - own.scored
    if (left > 0) return { key: 'score', words: `Give ${many(left, 'score')}`, at: 'evaluation' }
    return own.waits > 0 ? null : { key: 'lock', words: 'Lock your scores', at: 'evaluation' }
  }
  if (stage === 'moderation' && part === 'moderator')
    return { key: 'agree', words: 'Agree the scores', at: 'evaluation/moderation' }
  if (own.toSign > 0 && stage === 'ranked') return { key: 'sign', words: 'Read and sign the feedback', at: 'decision' }
  return null
}

function waitingOf(evaluation: OwnEvaluation): Step | null {
  const { challenge, stage, part, waits, waiting, hasConfirmed, received, decides } = evaluation
  if (nextOf(evaluation)) return null
  if (challenge.state === 'open' && hasConfirmed)
    return { key: 'second-opens', words: 'To open the proposals with you', at: 'opening', who: 'A second person' }
  if (challenge.state !== 'evaluating' || !part || received === 0) return null
  if (waits > 0 && stage !== 'decided')
    return { key: 'ruling', words: 'To rule on your possible conflict', at: 'evaluation/conflicts', who: whoRules }
  if (stage === 'scoring' && waiting > 0)
    return { key: 'others-score', words: 'To lock their scores', at: 'evaluation', who: many(waiting, 'colleague') }
  if (stage === 'moderation')
    return { key: 'moderates', words: 'To agree the scores', at: 'evaluation', who: 'The moderator' }
  if (stage === 'ranked' && part !== 'moderator' && !decides)
    return { key: 'decides', words: 'To decide', at: 'evaluation', who: 'Who decides for your force' }
  return null
}

const whoRules = 'The moderator or an admin'
