import { ineligibleReasons } from '../../schema/eligibility.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { feedbackGiven } from '../evaluations/feedback.ts'
import { evaluationOfChallenge } from '../evaluations/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { cutAt, item } from './item.ts'
import { type Held, marksOf, partsOf } from './marks.ts'
import type { FoiItem } from './model.ts'

/** As many as the queries of these subjects give at once. */
const most = 500

/** What suppliers sent, section by section, with what they asked to be kept in confidence. */
export function ofProposals(held: Held): FoiItem[] {
  const items = held.flatMap((one) => {
    const { letter, _id: id } = one.proposal
    const name = `Proposal ${letter ?? ''}`.trim()
    const marks = marksOf(one)
    return partsOf(one).map(({ part, lines }) =>
      item(`proposal:${id}:${part}`, `${name}: ${part}`, one.version.submittedAt, lines, marks),
    )
  })
  return [...items, ...cutAt(most, held.length, 'proposals')]
}

/** What the panel agreed on, and what was decided. */
export async function ofEvaluation(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const shown = await evaluationOfChallenge(act, challenge)
  if (!shown?.evaluation.decidedAt) return []
  const letterOf = new Map(shown.candidates.map(({ proposal }) => [proposal._id, proposal.letter ?? '']))
  const nameOf = new Map(challenge.content.choosing.criteria.map(({ id, name }) => [id, name]))
  return [
    ...shown.agreed.map(({ proposalId, criterionId, score, rationale }) =>
      item(
        `agreed:${proposalId}:${criterionId}`,
        `Agreed score of proposal ${letterOf.get(proposalId)}, ${nameOf.get(criterionId)}`,
        null,
        [`${score ?? 'Not scored'}`, rationale],
      ),
    ),
    ...cutAt(most, shown.agreed.length, 'agreed scores'),
    item('outcome', 'The decision', challenge.decidedAt, [
      challenge.outcomeReason ?? '',
      ...(challenge.lessons ? [`What was learnt: ${challenge.lessons}`] : []),
    ]),
  ]
}

/** What each supplier was told of its proposal, and of the one that was accepted. */
export async function ofFeedback(act: Act, challenge: ChallengeFields, held: Held): Promise<FoiItem[]> {
  const given = await feedbackGiven(act, challenge)
  const letterOf = new Map(held.map(({ proposal }) => [proposal._id, proposal.letter ?? '']))
  const namedIds = [...new Set(given.flatMap(({ awarded }) => awarded.map(({ supplierId }) => supplierId)))]
  const named = await organisationsById(act, namedIds)
  const nameOf = new Map(namedIds.map((id, place) => [id, named[place]?.name ?? 'the one accepted']))
  return [
    ...given.map(({ proposalId, releasedAt, outcome, told, awarded, ineligible }) =>
      item(`feedback:${proposalId}`, `Feedback on proposal ${letterOf.get(proposalId) ?? ''}`.trim(), releasedAt, [
        ...(outcome ? [outcome === 'accepted' ? 'Accepted' : 'Declined'] : []),
        ...(ineligible
          ? [
              `Not judged: ${ineligibleReasons[ineligible.code]}`,
              ...ineligible.essentials,
              ...[ineligible.words, ineligible.response ?? '', ineligible.outcomeReason ?? ''].filter(Boolean),
            ]
          : []),
        ...told.flatMap(({ name, score, notScored, reason, strength, change }) => [
          `${name}: ${score ?? `not scored${notScored ? `, ${notScored}` : ''}`}`,
          ...[reason, strength, change].filter((words) => words !== ''),
        ]),
        ...awarded.flatMap(({ supplierId, total, advantages, scores }) => [
          `${nameOf.get(supplierId)} was accepted with ${total}`,
          ...(advantages ? [advantages] : []),
          ...scores.flatMap((one) => (one.advantages ? [`${one.name}: ${one.advantages}`] : [])),
        ]),
      ]),
    ),
    ...cutAt(most, given.length, 'feedback to suppliers'),
  ]
}
