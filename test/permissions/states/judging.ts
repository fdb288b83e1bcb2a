import { askProposer, proposeIneligible } from '../../../server/evaluations/commands.ts'
import { changeRole } from '../../../server/organisations/commands/team.ts'
import { declareNone, panelOf, unsealedChallenge } from '../../support/evaluations.ts'
import { globalId, words } from '../row.ts'
import { asItIs } from './challenge-steps.ts'
import type { Life, Otherwise, Scene, Step } from './life.ts'

const suppliers = ['kettles', 'brindle'] as const
const byTheModerator: Otherwise = { by: ({ world }) => world.northmere.second }
const challenge = ({ evaluated }: Scene) => `challenge: ${globalId('Challenge', evaluated.challengeId)}`
const proposal = ({ sealed }: Scene) => `proposal: ${globalId('Proposal', sealed._id)}`
/** The challenge that is judged; the one that was decided stays in its place of the stage. */
const judged = async (scene: Scene, challengeId: string): Promise<Partial<Scene>> => ({
  ...(await asItIs(scene, challengeId)),
  decided: scene.decided,
})
const asNow: Step = (scene) => judged(scene, scene.evaluated.challengeId)
const after =
  (days: number): Step =>
  async ({ world }) => {
    world.clock.advance({ days })
    return {}
  }

const begun: Step = async (scene) => {
  const unsealed = await unsealedChallenge(scene.world, { suppliers: [...suppliers] })
  for (const person of panelOf(scene.world).all) await declareNone(person, unsealed)
  return judged(scene, unsealed.challengeId)
}

const found: Step = async (scene) => {
  const { challengeId } = scene.evaluated
  const { _id: findingId } = await proposeIneligible(await scene.world.northmere.admin.act(), {
    ...{ challengeId, proposalId: scene.sealed._id, code: 'incomplete' as const, words: 'The evidence is left out.' },
  })
  return { evaluated: { ...scene.evaluated, findingId } }
}
const finding = (scene: Scene) => `${challenge(scene)}, finding: ${words(scene.evaluated.findingId)}`

export const aFinding: Life = {
  of: 'a proposal that is said not to be judged',
  states: {
    judged: begun,
    proposed: found,
    confirmed: 'confirmIneligible',
    answered: 'respondToFinding',
    reinstated: 'closeFinding',
    proposedAgain: found,
    dropped: 'dropFinding',
    proposedOnceMore: found,
    decided: (scene) => judged(scene, scene.decided.challengeId),
  },
  asItIs: asNow,
  done: [
    { in: 'judged reinstated dropped', commands: 'proposeIneligible' },
    { in: 'proposed proposedAgain proposedOnceMore', commands: 'confirmIneligible dropFinding' },
    { in: 'confirmed', commands: 'respondToFinding' },
    {
      ...{ in: 'answered', commands: 'closeFinding', also: 'confirmed' },
      why: 'what was found by mistake is reinstated without waiting for an answer',
    },
  ],
  otherwise: {
    proposeIneligible: {
      by: ({ world }) => world.northmere.admin,
      ask: (scene) =>
        `${challenge(scene)}, ${proposal(scene)}, code: out_of_scope, words: "It answers something else."`,
    },
    confirmIneligible: { by: ({ world }) => world.northmere.evaluator },
    dropFinding: { by: ({ world }) => world.northmere.evaluator },
    respondToFinding: {
      by: ({ world }) => world.kettles.editor,
      ask: (scene) => `${finding(scene)}, ${proposal(scene)}, words: "It stands on page four."`,
    },
  },
}

const asked: Step = async (scene) => {
  const { challengeId } = scene.evaluated
  const { _id: clarificationId } = await askProposer(await panelOf(scene.world).moderator.act(), {
    ...{ challengeId, proposalId: scene.sealed._id, workingDays: 3, question: 'Which of your two plans comes first?' },
  })
  return { evaluated: { ...scene.evaluated, clarificationId } }
}

export const aClarification: Life = {
  of: 'a proposer that is asked to make something clear',
  states: {
    judged: begun,
    asked,
    answered: 'answerClarification',
    askedAgain: async (scene) => {
      scene.world.clock.advance({ hours: 1 })
      return asked(scene)
    },
    overdue: after(10),
    decided: (scene) => judged(scene, scene.decided.challengeId),
  },
  asItIs: asNow,
  done: [
    {
      ...{ in: 'judged', commands: 'askProposer', also: 'asked answered askedAgain overdue' },
      why: 'more than one thing may be unclear, until the decision',
    },
    { in: 'asked askedAgain', commands: 'answerClarification' },
  ],
  otherwise: {
    askProposer: {
      ...byTheModerator,
      ask: (scene) => `${challenge(scene)}, ${proposal(scene)}, question: "When do you begin?", workingDays: 3`,
    },
    answerClarification: {
      by: ({ world }) => world.kettles.editor,
      ask: (scene) =>
        `${challenge(scene)}, ${proposal(scene)}, clarification: ${words(scene.evaluated.clarificationId)}, answer: "With the first."`,
    },
  },
}

export const aStandstill: Life = {
  of: 'a standstill, in which a supplier asks about the decision',
  states: {
    raised: async ({ world }) => {
      const { admin, other, id: organisationId } = world.northmere
      await changeRole(await admin.act(), { organisationId, personId: other.personId, role: 'admin' })
      return {}
    },
    taken: 'takeStandstillCase',
    answered: 'closeStandstillCase',
    over: after(40),
  },
  done: [
    { in: 'raised taken answered', commands: 'raiseStandstillCase' },
    { in: 'raised', commands: 'takeStandstillCase' },
    { in: 'taken', commands: 'closeStandstillCase' },
  ],
  otherwise: {
    raiseStandstillCase: { by: ({ world }) => world.kettles.admin },
    takeStandstillCase: { by: ({ world }) => world.northmere.other },
    closeStandstillCase: { by: ({ world }) => world.northmere.other },
  },
}
