import { askForCall, drawCalls, offerCalls } from '../../server/calls/commands.ts'
import { CallRequest } from '../../server/calls/model.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { openedChallenge } from '../support/challenges.ts'
import type { World } from '../support/world.ts'

const hour = 3_600_000

/** Calls in three engagements: none offered yet, one asked for and not drawn, and one that was drawn and has begun. */
export async function callStage(world: World) {
  const offered = async (challenge: ChallengeFields, firstInHours: number) => {
    const now = world.clock.now().getTime()
    return offerCalls(await world.northmere.editor.act(), {
      challengeId: challenge._id,
      startsAt: [new Date(now + firstInHours * hour), new Date(now + (firstInHours + 48) * hour)],
      minutes: 30,
      drawAt: new Date(now + (firstInHours - 1) * hour),
      joining: 'Call the desk on extension 12',
    })
  }
  const engagement = await openedChallenge(world, { mode: 'market_engagement' })
  const asked = await offered(await openedChallenge(world, { mode: 'market_engagement' }), 24)
  const drawnIn = await openedChallenge(world, { mode: 'market_engagement' })
  const drawn = await offered(drawnIn, 24)
  const questions = 'What happens to a phone on its first day?'
  for (const { _id: id } of [asked, drawn]) await askForCall(await world.kettles.editor.act(), { id, questions })
  await drawCalls(systemAct(drawn.drawAt), { id: drawn._id })
  const request = await CallRequest.findOne({ roundId: asked._id }).lean()
  if (!request) throw new Error('Nobody asked.')
  return { engagement, asked, drawn, drawnIn, requestId: request._id }
}
