import { type PriceRule, priceHundredths, priceSum } from '../../schema/price.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { type Act, systemAct } from '../platform/act.ts'
import { record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { openedProposals } from '../proposals/queries.ts'
import { openedContentOf } from '../proposals/who-to-tell.ts'
import { eligibleOf } from './eligible.ts'
import { AgreedScore, type EvaluationFields, evaluationFacts } from './model.ts'
import { chainOfChallenge } from './seats.ts'

type Priced = { proposalId: string; pricePence: number | null }
type WorkedOut = { proposalId: string; score: number | null; rationale: string }

/** The score of each price with its sum. Which proposals count, and so which price is the lowest, is for the caller to say. */
export function pricesWorkedOut(rule: PriceRule, priced: readonly Priced[]): WorkedOut[] {
  const lowest = Math.min(...priced.flatMap(({ pricePence }) => pricePence ?? []))
  return priced.map(({ proposalId, pricePence }) =>
    pricePence === null
      ? { proposalId, score: null, rationale: 'No price was given.' }
      : {
          proposalId,
          score: priceHundredths(rule, lowest, pricePence) / 100,
          rationale: priceSum(rule, lowest, pricePence),
        },
  )
}

/**
 * Keeps the score of the price of every proposal that counts as the agreed one, where one criterion is the price: from
 * the close of a round on, and anew by every command that changes which proposals count. Nothing while a round runs.
 */
export async function workOutPrices(
  act: Act,
  { _id: challengeId, forceId, content }: ChallengeFields,
  evaluation: EvaluationFields,
): Promise<void> {
  const criterion = content.choosing.criteria.find(({ price }) => price)
  if (!criterion?.price || !evaluation.closedAt) return
  const { id: criterionId, price: rule } = criterion
  const house = systemAct(act.now, act.requestId)
  const priced: Priced[] = []
  for (const proposal of eligibleOf(evaluation, await openedProposals(act, challengeId))) {
    const said = await openedContentOf(house, proposal)
    priced.push({ proposalId: proposal._id, pricePence: said?.approach.pricePence ?? null })
  }
  const changed: { proposalId: string; criterionId: string; score: number | null }[] = []
  for (const { proposalId, score, rationale } of pricesWorkedOut(rule, priced)) {
    const cell = { challengeId, proposalId, criterionId }
    const kept = await AgreedScore.findOne(cell)
    if (kept?.score === score && kept.rationale === rationale) continue
    const agreed = kept ?? new AgreedScore({ _id: newId(), forceId, ...cell })
    await agreed.set({ score, rationale, agreedById: act.viewer.personId, agreedAt: act.now }).save()
    changed.push({ proposalId, criterionId, score })
  }
  if (changed.length === 0) return
  await record(act, evaluationFacts, 'pricesWorkedOut', challengeId, { cells: changed }, chainOfChallenge(challengeId))
}
