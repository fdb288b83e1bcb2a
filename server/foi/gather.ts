import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { heldProposals } from '../proposals/held.ts'
import { ofCases } from './gather-cases.ts'
import { ofChallenge, ofLog, ofReleases } from './gather-challenge.ts'
import { ofEvaluation, ofFeedback, ofProposals } from './gather-judged.ts'
import { ofPanel } from './gather-panel.ts'
import { ofPartnerships } from './gather-partnerships.ts'
import { ofReviews } from './gather-reviews.ts'
import { ofRooms } from './gather-rooms.ts'
import { ofCalls, ofLedger, ofQuestions } from './gather-told.ts'
import { grownFrom } from './grown.ts'
import type { FoiItem } from './model.ts'
import { keptBackEverywhere } from './own-words.ts'

/** What single people said of themselves or of a proposal, what single suppliers were told, and what was said inside. */
const kindsOfSome = [
  ...['private', 'told', 'clarification', 'finding', 'finding-people', 'example', 'example-score', 'left', 'declared'],
  ...['scores', 'aside', 'draft-scores', 'case', 'case-owner', 'review-reason', 'partnership', 'terms'],
  ...['terms-sensitive', 'terms-review', 'terms-review-reason', 'milestone', 'progress', 'decision', 'source'],
  ...['summary-proposed', 'close-out', 'partnership-end'],
]
const ofSome = ({ key }: FoiItem): boolean => kindsOfSome.includes(key.slice(0, key.indexOf(':')))

/**
 * Everything that the force holds about a challenge, in reading order, read as this admin may read it: what is sealed, what
 * a supplier never sent, rooms of suppliers alone, and what one side of a partnership has not released are not in it.
 */
export async function gather(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const held = await heldProposals(act, challenge._id)
  const grown = await grownFrom(act, challenge)
  const parts = [
    await ofChallenge(act, challenge),
    await ofReviews(act, challenge),
    await ofQuestions(act, challenge),
    await ofReleases(act, challenge),
    await ofCalls(act, challenge),
    await ofLedger(act, challenge),
    ofProposals(held),
    await ofEvaluation(act, challenge),
    await ofFeedback(act, challenge, held),
    await ofPanel(act, challenge, held),
    await ofCases(act, challenge, held),
    await ofPartnerships(act, challenge, { held, grown }),
    await ofRooms(act, challenge, { held, grown }),
    await ofLog(act, challenge),
  ]
  const items = parts.flat().filter(({ text }) => text.trim() !== '')
  return keptBackEverywhere(items.filter(ofSome), items)
}
