import type { HydratedDocument } from 'mongoose'
import type { PartReason } from '../../schema/panel.ts'
import type { Act } from '../platform/act.ts'
import { newId } from '../platform/ids.ts'
import { demand } from '../platform/refusal.ts'
import type { ChallengeFields } from './model.ts'
import type { PanelMember } from './model-panel.ts'
import { PanelPlace, type PanelPlaceFields } from './model-panel.ts'

type Ended = { state: 'declined' | 'stepped_down' | 'taken_off'; reason?: PartReason; words?: string }

/** Asks somebody for a part: until they accept they are on the panel for nobody's rule. */
export async function askFor(
  act: Act,
  challenge: HydratedDocument<ChallengeFields>,
  member: PanelMember,
  insteadOfId: string | null = null,
): Promise<void> {
  const { _id: challengeId, forceId } = challenge
  await new PanelPlace({
    ...{ _id: newId(), challengeId, forceId, ...member, insteadOfId },
    ...{ state: 'asked', askedById: act.viewer.personId, askedAt: act.now },
  }).save()
}

/** The place that somebody has now, to be changed. Null for who was named before places were kept. */
export const standingPlace = (
  challengeId: string,
  personId: string,
): Promise<HydratedDocument<PanelPlaceFields> | null> =>
  PanelPlace.findOne({ challengeId, personId, state: { $in: ['asked', 'accepted'] } }).exec()

/** Refuses with `LEFT_FOR_CONFLICT` for who said no to this panel, or left it, for a conflict of interest: that stays. */
export async function demandNobodyLeftForConflict(challengeId: string, personIds: readonly string[]): Promise<void> {
  const left = await PanelPlace.exists({ challengeId, personId: { $in: personIds }, reason: 'conflict' })
  demand(!left, 'LEFT_FOR_CONFLICT', 'This person left for a conflict of interest. Ask somebody else.', 'personId')
}

/** Ends a place: it stays as what it was, with how it ended. */
export async function endPlace(act: Act, challengeId: string, personId: string, ended: Ended): Promise<void> {
  const place = await standingPlace(challengeId, personId)
  const answered = place?.state === 'asked' && ended.state === 'declined' ? { answeredAt: act.now } : {}
  await place?.set({ ...ended, ...answered, endedAt: act.now }).save()
}
