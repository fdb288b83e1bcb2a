import { sectionNames } from '../../../schema/challenges.ts'
import { emptyProposal } from '../../../schema/proposals.ts'
import {
  draftChallenge,
  markDecided,
  markUnsealed,
  openChallenge,
  saveSection,
} from '../../../server/challenges/commands.ts'
import type { DemoCast } from '../../../server/demo/enrol.ts'
import { Proposal } from '../../../server/proposals/model.ts'
import { fullContent } from '../../support/full-content.ts'
import { seatPanel } from '../../support/panel.ts'
import { storeVersion } from '../../support/partnerships.ts'
import { storedProposal } from '../../support/stored-proposals.ts'

const day = 24 * 3_600_000

/** A proposal of Two Kettles that Northmere Police accepted yesterday. Answers with its id. */
export async function acceptedOf(cast: DemoCast, now: Date): Promise<string> {
  const before = new Date(now.getTime() - 30 * day)
  const yesterday = new Date(now.getTime() - day)
  const detective = await cast.actOf('detective', before)
  const { _id: id } = await draftChallenge(detective, { mode: 'open_challenge', template: 'digital-forensics' })
  const content = fullContent(before, 21)
  for (const section of sectionNames)
    await saveSection(detective, { id, section, version: 0, content: content[section] })
  const challenge = await openChallenge(detective, { id })
  const proposal = await storedProposal(challenge, cast.organisations['two-kettles'])
  const { approach, ...rest } = emptyProposal()
  const milestones = [{ title: 'Test data agreed', dueInWeeks: 2, result: '' }]
  const summary = 'A first extract of every phone within a day.'
  await storeVersion(proposal, { ...rest, approach: { ...approach, summary, milestones } })

  await seatPanel(detective, { id, panel: [{ personId: cast.people['evaluator-one'], part: 'evaluator' }] })
  const opening = { by: ['a', 'b'], received: 1, receipts: [], chains: [] }
  await markUnsealed(await cast.actOf('evaluator-one', yesterday), { id, ...opening })
  const decision = { outcome: 'partnership' as const, code: 'best', reason: 'It met every essential.' }
  await markDecided(await cast.actOf('moderator', yesterday), { id, ...decision })
  const accepted = { state: 'accepted', unsealedAt: yesterday, decidedAt: yesterday }
  await Proposal.updateOne({ _id: proposal._id }, { $set: accepted })
  return proposal._id
}
