import { addSameProblem, withdrawChallenge } from '../../../server/challenges/commands.ts'
import { Challenge, type ChallengeFields } from '../../../server/challenges/model.ts'
import { declareConflicts, releaseDecision } from '../../../server/evaluations/commands.ts'
import { decideFoi } from '../../../server/foi/commands.ts'
import { FoiPiece } from '../../../server/foi/model.ts'
import { Partnership, type PartnershipFields } from '../../../server/partnerships/model.ts'
import { newId } from '../../../server/platform/ids.ts'
import { holdMessage } from '../../../server/threads/commands.ts'
import { heldIn } from '../../../server/threads/queries.ts'
import { openedChallenge } from '../../support/challenges.ts'
import {
  decidableChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  unsealedChallenge,
} from '../../support/evaluations.ts'
import { roomOf, say } from '../../support/rooms.ts'
import { globalId, words } from '../row.ts'
import { asItIs, because, withdrawn } from './challenge-steps.ts'
import type { Life, Otherwise, Scene, Step } from './life.ts'

const byAnAdmin: Otherwise = { by: ({ world }) => world.northmere.admin }

const said: Step = async ({ discussion, world }) => ({
  message: await say(world.northmere.editor, discussion._id, 'Who takes the questions?'),
})
const held: Step = async ({ discussion, world }) => {
  const act = await world.northmere.evaluator.act()
  await holdMessage(act, { threadId: discussion._id, clientId: newId(), text: 'It lay in BD51 SMR.' })
  const [one] = await heldIn(act, discussion._id)
  return one ? { held: one } : {}
}
export const aRoom: Life = {
  of: 'what is said in a room',
  states: {
    said: async (scene) => {
      const open = await openedChallenge(scene.world)
      const discussion = await roomOf(scene.world, 'challenge_discussion', open._id)
      const begun = { ...scene, open, discussion }
      return { open, discussion, ...(await said(begun)), ...(await held(begun)) }
    },
    retracted: 'retractMessage',
    saidAgain: said,
    released: 'releaseHeldMessage retractMessage',
    heldAgain: held,
    dropped: 'dropHeldMessage',
    late: async (scene) => {
      const more = { ...(await said(scene)), ...(await held(scene)) }
      scene.world.clock.advance({ hours: 2 })
      return more
    },
    over: withdrawn,
  },
  done: [
    {
      in: 'said retracted saidAgain released heldAgain dropped late',
      commands: 'sendMessage holdMessage resolveThread',
    },
    { in: 'said saidAgain', commands: 'editMessage' },
    {
      ...{ in: 'said saidAgain late', commands: 'retractMessage', also: 'retracted released heldAgain dropped' },
      why: 'what is taken back is taken back: said again it changes nothing',
    },
    { in: 'said retracted saidAgain heldAgain late', commands: 'releaseHeldMessage' },
    {
      ...{ in: 'said retracted saidAgain heldAgain late', commands: 'dropHeldMessage', also: 'over' },
      why: 'what waited and can be sent no more need not be kept',
    },
  ],
  otherwise: { releaseHeldMessage: byAnAdmin },
}

export const aReview: Life = {
  of: 'a review of ethics, data and AI',
  states: {
    asked: async ({ reviews }) => ({ open: reviews.toReview }),
    signed: 'signReview',
    withdrawn: async ({ reviews, world }) => {
      const { _id: id } = reviews.reviewed
      await withdrawChallenge(await world.northmere.admin.act(), { id, ...because })
      return { reviews: { ...reviews, toReview: reviews.reviewed } }
    },
  },
  asItIs: async ({ reviews }) => {
    const now = await Challenge.findById(reviews.toReview._id).lean<ChallengeFields>()
    return now ? { reviews: { ...reviews, toReview: now } } : {}
  },
  done: [{ in: 'asked', commands: 'askReview signReview' }],
}

export const aReviewOfTerms: Life = {
  of: 'a review of the terms of a partnership',
  states: { asked: async () => ({}), signed: 'signPartnershipReview', ended: 'endPartnership' },
  asItIs: async ({ sensitive }) => {
    const now = await Partnership.findById(sensitive._id).lean<PartnershipFields>()
    return now ? { sensitive: now } : {}
  },
  done: [
    { in: 'asked', commands: 'askPartnershipReview signPartnershipReview' },
    { in: 'asked signed', commands: 'endPartnership' },
  ],
  otherwise: {
    endPartnership: {
      by: ({ world }) => world.northmere.editor,
      ask: ({ sensitive }) => `id: ${globalId('Partnership', sensitive._id)}, reason: "The pilot had no way on."`,
    },
  },
}

const ofAnother: Otherwise = { by: ({ world }) => world.saltmarch.editor }
export const aSameProblem: Life = {
  of: 'a force that has the same problem',
  states: {
    none: async ({ sameProblem, world }) => ({
      open: await openedChallenge(world),
      sameProblem: { ...sameProblem, _id: newId() },
    }),
    added: async ({ open, world }) => {
      const act = await world.saltmarch.editor.act()
      return { sameProblem: await addSameProblem(act, { challengeId: open._id, level: 'would_pilot' }) }
    },
    withdrawn: 'withdrawSameProblem',
    challengeWithdrawn: withdrawn,
  },
  done: [
    { in: 'none withdrawn', commands: 'addSameProblem' },
    { in: 'added', commands: 'changeSameProblem withdrawSameProblem' },
  ],
  otherwise: { addSameProblem: ofAnother },
}

const byItsAdmin: Otherwise = { by: ({ world }) => world.northmere.admin }
const byAnAdminOfAnother: Otherwise = { by: ({ world }) => world.saltmarch.admin }
const inBoth = (challenge: Scene['draft']) => ({ draft: challenge, asking: challenge, open: challenge })
export const aCoOwnership: Life = {
  of: 'a force that is asked to share a challenge',
  states: {
    none: async ({ world }) => inBoth(await openedChallenge(world)),
    asked: 'inviteCoOwner',
    accepted: 'acceptCoOwnership',
    ended: 'endCoOwnership',
    askedAgain: 'inviteCoOwner',
    declined: 'declineCoOwnership',
    askedOnceMore: 'inviteCoOwner',
    closed: async ({ world, open }) => {
      world.clock.set(open.proposalsCloseAt ?? world.clock.now())
      return {}
    },
  },
  done: [
    { in: 'none ended declined', commands: 'inviteCoOwner' },
    { in: 'asked askedAgain askedOnceMore', commands: 'acceptCoOwnership' },
    {
      ...{ in: 'asked askedAgain askedOnceMore', commands: 'declineCoOwnership', also: 'closed' },
      why: 'who was asked may say no as long as the invitation stands',
    },
    { in: 'asked accepted askedAgain askedOnceMore', commands: 'endCoOwnership' },
  ],
  otherwise: {
    inviteCoOwner: byItsAdmin,
    endCoOwnership: byItsAdmin,
    acceptCoOwnership: byAnAdminOfAnother,
    declineCoOwnership: byAnAdminOfAnother,
  },
}

export const aRequest: Life = {
  of: 'a request under the Freedom of Information Act',
  states: {
    undecided: async ({ foi }) => {
      const proposed = { answer: 'withhold', passages: [], exemption: 's43' }
      await FoiPiece.updateOne({ foiId: foi._id, key: 'log' }, { $set: { proposed, mayKeepBack: true } })
      return {}
    },
    decided: async ({ foi, world }) => {
      const act = await world.northmere.admin.act()
      const waiting = await FoiPiece.find({ foiId: foi._id, mayKeepBack: true }).lean()
      for (const { key } of waiting) await decideFoi(act, { id: foi._id, item: key, answer: 'release' })
      return {}
    },
  },
  done: [{ in: 'decided', commands: 'exportFoi' }],
}

/** Where nothing is awarded. */
export const aNaming: Life = {
  of: 'whom the outcome of an open challenge names',
  states: {
    signed: async (scene) => {
      const decidable = await decidableChallenge(scene.world, { suppliers: ['kettles', 'brindle'] })
      return asItIs(scene, decidable.challengeId)
    },
    decided: async (scene: Scene) => {
      await releaseDecision(await scene.world.northmere.admin.act(), partnershipWith(scene.evaluated))
      return asItIs(scene, scene.evaluated.challengeId)
    },
  },
  done: [
    { in: 'decided', commands: 'chooseNaming judgeFeedback formPartnership' },
    { in: '', commands: 'raiseStandstillCase' },
  ],
  otherwise: {
    chooseNaming: {
      by: ({ world }) => world.kettles.admin,
      ask: ({ sealed }) => `proposal: ${globalId('Proposal', sealed._id)}, isNamed: true`,
    },
    judgeFeedback: {
      by: ({ world }) => world.kettles.admin,
      ask: ({ sealed }) => `proposal: ${globalId('Proposal', sealed._id)}, isUseful: true`,
    },
    raiseStandstillCase: { by: ({ world }) => world.kettles.admin },
  },
}

const declared: Step = async (scene) => {
  const unsealed = await unsealedChallenge(scene.world, { suppliers: ['kettles', 'brindle'] })
  const { first, moderator } = panelOf(scene.world)
  await declareNone(moderator, unsealed)
  // The letters are drawn: what is ruled on is the proposal that the scene asks about.
  const now = await asItIs(scene, unsealed.challengeId)
  const proposalId = now.sealed?._id ?? ''
  const declarations = [{ proposalId, kind: 'possible' as const, words: 'I spoke to them once.' }]
  const seat = await declareConflicts(await first.act(), { challengeId: unsealed.challengeId, declarations })
  const possible = { personId: first.personId, declaredAt: seat.declarations[0]?.at.toISOString() ?? '' }
  return { ...now, evaluated: { ...scene.evaluated, ...now.evaluated, possible } }
}
export const aPossibleConflict: Life = {
  of: 'a possible conflict',
  states: { declared, ruled: 'ruleOnConflict', withdrawn },
  done: [{ in: 'declared', commands: 'ruleOnConflict' }],
  otherwise: {
    ruleOnConflict: {
      by: ({ world }) => panelOf(world).moderator,
      ask: ({ evaluated: { challengeId, proposals, possible } }) =>
        `challenge: ${globalId('Challenge', challengeId)}, proposal: ${globalId('Proposal', proposals[0]?._id ?? '')},
         person: ${words(possible.personId)}, declaredAt: ${words(possible.declaredAt)}, outcome: may_not,
         words: "They would gain by it."`,
    },
  },
}
