import {
  confirmPartnership,
  proposeDecision,
  proposeSummary,
  recordProgress,
  writeCloseOut,
} from '../../../server/partnerships/commands.ts'
import { Partnership, type PartnershipFields } from '../../../server/partnerships/model.ts'
import { newId } from '../../../server/platform/ids.ts'
import { completeTerms, formingPartnership } from '../../support/partnerships.ts'
import { roomOf, say } from '../../support/rooms.ts'
import type { Life, Otherwise, Step } from './life.ts'

const ofTheForce: Otherwise = { by: ({ world }) => world.northmere.editor }

const formed: Step = async ({ world, decision }) => {
  const forming = await formingPartnership(world)
  const workroom = await roomOf(world, 'partnership', forming._id)
  await say(world.kettles.editor, workroom._id, 'May we have the test data by Friday?')
  return { forming, going: forming, workroom, decision: { ...decision, _id: newId() } }
}

/** What the supplier did, and what waits for the force. */
const waiting: Step = async ({ going, world }) => {
  const { _id: id, terms } = going
  const act = await world.kettles.editor.act()
  await recordProgress(act, { id, milestoneId: terms.milestones[0]?.id ?? '', text: 'It was signed off.', met: true })
  await proposeSummary(act, { id, text: 'A first extract within a day.' })
  return { decision: await proposeDecision(act, { id, question: 'Which data first?', decision: 'Set 3.' }) }
}

export const aPartnership: Life = {
  of: 'a partnership',
  states: {
    forming: formed,
    complete: async ({ forming, world }) => ({ forming: await completeTerms(world.northmere.editor, forming) }),
    half: 'confirmPartnership',
    active: async ({ forming: { _id: id, revision }, world }) => {
      await confirmPartnership(await world.kettles.editor.act(), { id, revision })
      return {}
    },
    waiting,
    halfClosed: async ({ going: { _id: id }, world }) => {
      await writeCloseOut(await world.kettles.editor.act(), {
        ...{ id, result: 'Nine days instead of thirty-one.', adoption: 'limited' },
        ...{ didNotWork: 'The export never worked for two makers.', tellTheNext: 'Agree the test data first.' },
      })
      return {}
    },
    completed: 'writeCloseOut',
    formingAgain: formed,
    ended: 'endPartnership',
  },
  asItIs: async ({ forming }) => {
    const now = await Partnership.findById(forming._id).lean<PartnershipFields>()
    return now ? { forming: now, going: now } : {}
  },
  done: [
    { in: 'forming complete half formingAgain', commands: 'editPartnership setReviewTriggers' },
    { in: 'complete', commands: 'confirmPartnership' },
    {
      in: 'forming complete half formingAgain active waiting halfClosed',
      commands: 'invitePartnershipManager proposePartnershipDecision makeDecision endPartnership',
    },
    {
      in: 'active waiting halfClosed',
      commands: 'addPartnershipMilestone recordPartnershipProgress recordMeasureReading writeCloseOut',
    },
    { in: 'active waiting halfClosed completed', commands: 'proposePartnershipSummary' },
    { in: 'waiting halfClosed', commands: 'answerPartnershipMilestone agreePartnershipDecision' },
    { in: 'waiting halfClosed completed', commands: 'approvePartnershipSummary' },
  ],
  otherwise: { confirmPartnership: ofTheForce, writeCloseOut: ofTheForce, endPartnership: ofTheForce },
}
