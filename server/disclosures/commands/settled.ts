import { Refusal } from '../../platform/refusal.ts'
import { Disclosure, type DisclosureFields } from '../model.ts'

const named = 100
const shownOf = 80

/**
 * Refuses while a row of these ledgers waits: before a challenge that continues them is judged, what some were told is
 * everybody's, or everybody reads why not. Part of another command, whose force it is.
 */
export async function demandSettled(challengeIds: readonly string[]): Promise<void> {
  if (challengeIds.length === 0) return
  const waiting = await Disclosure.find({ challengeId: { $in: challengeIds }, state: 'waiting' })
    .sort({ at: 1, _id: 1 })
    .limit(named)
    .lean<DisclosureFields[]>()
  if (waiting.length > 0)
    throw new Refusal(
      'DISCLOSURES_OPEN',
      `What it continues told some suppliers things that others have not read. Publish each, or keep it back with a reason.`,
      waiting.map((row) => ({ path: `disclosures.${row._id}`, code: 'WAITING', message: sentenceOf(row) })),
    )
}

const sentenceOf = ({ told }: DisclosureFields) =>
  told === null
    ? 'Publish or keep back what was removed where it was told'
    : `Publish or keep back: “${told.length > shownOf ? `${told.slice(0, shownOf)}…` : told}”`
