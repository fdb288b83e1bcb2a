import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { heldProposals } from '../proposals/held.ts'
import { ofCases } from './gather-cases.ts'
import { ofChallenge, ofLog, ofReleases } from './gather-challenge.ts'
import { ofEvaluation, ofFeedback, ofProposals } from './gather-judged.ts'
import { ofPanel } from './gather-panel.ts'
import { ofRooms } from './gather-rooms.ts'
import { ofCalls, ofLedger, ofQuestions } from './gather-told.ts'
import type { FoiItem } from './model.ts'
import { keptBackEverywhere } from './own-words.ts'

/** What single people said of themselves or of a proposal, and what single suppliers were told. */
const ofSome = /^(private|told|clarification|example|example-score|left|declared|scores|aside|case|case-owner):/

/**
 * Everything that the force holds about a challenge, in reading order, read as this admin may read it: what is sealed, what
 * a supplier never sent and rooms of suppliers alone are not in it.
 */
export async function gather(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const held = await heldProposals(act, challenge._id)
  const parts = [
    await ofChallenge(act, challenge),
    await ofQuestions(act, challenge),
    await ofReleases(act, challenge),
    await ofCalls(act, challenge),
    await ofLedger(act, challenge),
    ofProposals(held),
    await ofEvaluation(act, challenge),
    await ofFeedback(act, challenge, held),
    await ofPanel(act, challenge, held),
    await ofCases(act, challenge, held),
    await ofRooms(act, challenge, held),
    await ofLog(act, challenge),
  ]
  const items = parts.flat().filter(({ text }) => text.trim() !== '')
  return keptBackEverywhere(
    items.filter(({ key }) => ofSome.test(key)),
    items,
  )
}
