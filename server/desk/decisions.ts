import { modeRules } from '../../schema/challenges.ts'
import { stepsNow } from '../challenges/transitions.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Decisions that one may write now: once the ranking stands, or at the close where nothing is scored. */
export function decisionsToMake(act: Act, { underWay, judged, evaluations }: Sources): DeskItem[] {
  const moderated = new Set(
    evaluations
      .filter(({ challenge, part }) => challenge.state === 'evaluating' && part === 'moderator')
      .map(({ challenge }) => challenge._id),
  )
  const empty = new Set(
    evaluations.filter(({ stage, received }) => stage !== 'opening' && received === 0).map((one) => one.challenge._id),
  )
  return underWay.flatMap((challenge) => {
    const { _id, mode, reference, decisionDueAt, proposalsCloseAt } = challenge
    const decides = stepsNow(act, challenge).includes('decide')
    const isRanked = judged.get(_id)?.stage === 'ranked' || (decides && empty.has(_id))
    const wanted = modeRules[mode].scored ? isRanked && (decides || moderated.has(_id)) : decides
    if (!wanted) return []
    return item({
      key: `decide:${_id}`,
      words: modeRules[mode].scored ? 'Write the feedback and decide' : 'Publish what you found',
      ...of(challenge),
      path: `/challenges/${reference}/decision`,
      due: decisionDueAt,
      since: proposalsCloseAt,
    })
  })
}

/** Possible conflicts of others that one rules on who is not of the panel: where no moderator may. */
export const rulingsToMake = (act: Act, { underWay, judged }: Sources): DeskItem[] =>
  underWay.flatMap((challenge) => {
    const { _id, reference, decisionDueAt, unsealedAt, panelIds } = challenge
    if (panelIds.includes(act.viewer.personId ?? '') || !judged.get(_id)?.toRule) return []
    return item({
      key: `rule:${_id}`,
      words: 'Rule on a possible conflict',
      ...of(challenge),
      path: `/challenges/${reference}/panel`,
      due: decisionDueAt,
      dueIs: 'Decision due',
      since: unsealedAt,
    })
  })

/** Decisions that one answers for and that the panel has not come to yet. */
export function decisionsThatWait(act: Act, { underWay, judged }: Sources): DeskItem[] {
  return underWay.flatMap((challenge) => {
    const { _id, mode, state, reference, decisionDueAt, unsealedAt, panelIds } = challenge
    const isTheirs = stepsNow(act, challenge).includes('decide') && !panelIds.includes(act.viewer.personId ?? '')
    const isUnderWay = ['scoring', 'moderation'].includes(judged.get(_id)?.stage ?? '')
    if (state !== 'evaluating' || !isTheirs || !isUnderWay || !modeRules[mode].scored) return []
    return item({
      key: `panel:${_id}`,
      words: 'To score and rank the proposals',
      ...of(challenge),
      path: `/challenges/${reference}/evaluation`,
      due: decisionDueAt,
      since: unsealedAt,
      who: 'The panel',
    })
  })
}
