import { askForCall, drawCalls } from '../../../server/calls/commands.ts'
import { CallRequest, CallRound, type CallRoundFields } from '../../../server/calls/model.ts'
import { withdrawChallenge } from '../../../server/challenges/commands.ts'
import { systemAct } from '../../../server/platform/act.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openedChallenge } from '../../support/challenges.ts'
import { toldByHand } from '../../support/disclosures.ts'
import { globalId } from '../row.ts'
import type { Life, Scene, Step } from './life.ts'

const inHours = (scene: Scene, count: number) =>
  JSON.stringify(new Date(scene.world.clock.now().getTime() + count * 3_600_000))

const begun: Step = async (scene) => {
  const { world, calls, ledger } = scene
  const engagement = await openedChallenge(world, { mode: 'market_engagement' })
  const none = { ...calls.asked, _id: newId() }
  const waiting = await toldByHand(world, engagement._id, 'We seize about forty phones in a week.')
  return {
    calls: { ...calls, engagement, asked: none, drawn: none, requestId: newId() },
    ledger: { ...ledger, engagement, waiting },
  }
}

const drawn: Step = async ({ calls, world }) => {
  world.clock.set(calls.asked.drawAt)
  await drawCalls(systemAct(calls.asked.drawAt), { id: calls.asked._id })
  return {}
}

const after =
  (days: number): Step =>
  async ({ world }) => {
    world.clock.advance({ days })
    return {}
  }

/** Another one in which a call was asked for, and which ended without an answer. */
const withdrawn: Step = async (scene) => {
  const { calls, ledger } = await begun(scene)
  if (!calls || !ledger) throw new Error('Nothing was begun.')
  const { engagement } = calls
  const round = await CallRound.findOne({ challengeId: scene.calls.engagement._id }).lean<CallRoundFields>()
  if (!round) throw new Error('Nothing was offered.')
  const at = (hours: number) => new Date(scene.world.clock.now().getTime() + hours * 3_600_000)
  const slots = round.slots.map((slot, place) => ({
    ...slot,
    startsAt: at(24 + place * 48),
    taken: false,
    notesAt: null,
    notes: null,
  }))
  const other = {
    ...round,
    _id: newId(),
    challengeId: engagement._id,
    slots,
    drawAt: at(23),
    drawnAt: null,
    entries: [],
  }
  await CallRound.create([other])
  await askForCall(await scene.world.kettles.editor.act(), {
    id: other._id,
    questions: 'What happens on the first day?',
  })
  const reason = 'We have learnt what we wanted to know.'
  const admin = await scene.world.northmere.admin.act()
  await withdrawChallenge(admin, { id: engagement._id, code: 'priorities_changed', reason })
  return { calls, ledger }
}

export const anEngagement: Life = {
  of: 'an engagement with calls',
  states: {
    open: begun,
    offered: 'offerCalls',
    asked: 'askForCall',
    drawn,
    begun: after(1.5),
    noted: 'publishCallNotes',
    published: 'publishDisclosure',
    closed: after(21),
    decided: 'publishFindings',
    withdrawn,
  },
  asItIs: async ({ calls, world }) => {
    const { _id: challengeId } = calls.engagement
    const round = await CallRound.findOne({ challengeId }).lean<CallRoundFields>()
    const request = await CallRequest.findOne({ challengeId, supplierId: world.kettles.id }).lean()
    const found = round ? { asked: round, drawn: round } : {}
    return { calls: { ...calls, ...found, ...(request ? { requestId: request._id } : {}) } }
  },
  done: [
    { in: 'open', commands: 'offerCalls' },
    { in: 'offered asked', commands: 'askForCall' },
    {
      ...{ in: 'asked drawn', commands: 'withdrawCallRequest', also: 'withdrawn' },
      why: 'a request is its supplier’s own',
    },
    { in: 'offered asked drawn begun noted published', commands: 'moveCall' },
    { in: 'drawn begun noted published', commands: 'takeCall' },
    { in: 'begun', commands: 'publishCallNotes' },
    { in: 'closed', commands: 'publishFindings' },
    {
      ...{ in: 'open offered asked drawn begun noted', commands: 'publishDisclosure keepBackDisclosure' },
      ...{ also: 'withdrawn', why: 'it is decided on before something continues what has ended' },
    },
    // Nothing is sealed or scored in it.
    { in: '', commands: 'confirmOpening releaseDecision shortlistProposals' },
  ],
  otherwise: {
    offerCalls: {
      ask: (scene) =>
        `challenge: ${globalId('Challenge', scene.calls.engagement._id)}, minutes: 30, joining: "Extension 12",
         drawAt: ${inHours(scene, 23)}, startsAt: [${inHours(scene, 24)}, ${inHours(scene, 72)}]`,
    },
    publishFindings: {
      by: ({ world }) => world.northmere.admin,
      ask: ({ calls }) => `challenge: ${globalId('Challenge', calls.engagement._id)}, findings: "Five can do it."`,
    },
  },
}
