import {
  askPartnershipReview,
  proposeDecision,
  proposeSummary,
  recordProgress,
  writeCloseOut,
} from '../../server/partnerships/commands.ts'
import { markThreadRead } from '../../server/threads/commands.ts'
import { acceptedProposal, activePartnership, completeTerms, formingPartnership } from '../support/partnerships.ts'
import { reviewedChallenge } from '../support/reviews.ts'
import { roomOf, say } from '../support/rooms.ts'
import { morning, type World } from '../support/world.ts'

/** A partnership that goes on, one that forms, and a proposal that one may grow from: whatever waits, waits for the force. */
export async function partnershipStage(world: World) {
  // It takes weeks of the clock, and ends in the morning on which everything else is asked.
  world.clock.advance({ days: -80 })
  const { proposal: accepted } = await acceptedProposal(world)
  const forming = await completeTerms(world.northmere.editor, await formingPartnership(world))
  const going = await activePartnership(world)
  // Terms that want a review, which waits for the evaluator.
  const sensitive = await formingPartnership(world, await reviewedChallenge(world))
  const { editor, evaluator } = world.northmere
  await askPartnershipReview(await editor.act(), { id: sensitive._id, reviewerId: evaluator.personId })
  const { _id: id, terms } = going
  const supplier = await world.kettles.editor.act()
  const milestoneId = terms.milestones[0]?.id ?? ''
  await recordProgress(supplier, { id, milestoneId, text: 'Data set 3 was signed off.', met: true })
  const decision = await proposeDecision(supplier, { id, question: 'Which data first?', decision: 'Set 3.' })
  await proposeSummary(supplier, { id, text: 'A first extract within a day.' })
  await writeCloseOut(supplier, {
    ...{ id, result: 'Nine days instead of thirty-one.', adoption: 'limited' },
    ...{ didNotWork: 'The export never worked for two makers.', tellTheNext: 'Agree the test data first.' },
  })
  const workroom = await roomOf(world, 'partnership', id)
  await say(world.kettles.editor, workroom._id, 'May we have the test data by Friday?')
  await markThreadRead(await world.northmere.editor.act(), { threadId: workroom._id, number: 1 })
  world.clock.set(morning)
  return { accepted, forming, sensitive, going, decision, workroom }
}
