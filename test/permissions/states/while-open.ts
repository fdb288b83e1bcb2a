import { newId } from '../../../server/platform/ids.ts'
import { askPartner } from '../../../server/proposals/commands.ts'
import { Proposal, type ProposalFields } from '../../../server/proposals/model.ts'
import { askQuestion } from '../../../server/questions/commands.ts'
import { writeRelease } from '../../../server/releases/commands.ts'
import { Release, type ReleaseFields } from '../../../server/releases/model.ts'
import { openedChallenge } from '../../support/challenges.ts'
import { submittedProposal, writtenProposal } from '../../support/proposals.ts'
import { globalId } from '../row.ts'
import { withdrawn } from './challenge-steps.ts'
import type { Life, Step } from './life.ts'

const question: Step = async ({ open, world }) => {
  const text = `May our phones be used for the trial, number ${newId()}?`
  const said = { challengeId: open._id, text, confidential: true }
  const id = await askQuestion(await world.kettles.editor.act(), said)
  return { waiting: id, asked: id }
}

export const aQuestion: Life = {
  of: 'a question',
  states: {
    waiting: question,
    answered: 'answerQuestion',
    waitingAgain: question,
    answeredPrivately: 'answerPrivately',
    waitingOnceMore: question,
    declined: 'declineQuestion',
    waitingStill: question,
    withdrawn: 'withdrawQuestion',
  },
  done: [
    {
      in: 'waiting waitingAgain waitingOnceMore waitingStill',
      commands: 'answerQuestion answerPrivately declineQuestion withdrawQuestion',
    },
    { in: 'answered', commands: 'correctAnswer' },
  ],
}

export const aProposal: Life = {
  of: 'a proposal before the close',
  states: {
    draft: async ({ world }) => {
      const open = await openedChallenge(world)
      return { open, sealed: await writtenProposal(world.kettles.editor, open) }
    },
    submitted: 'submitProposal',
    withdrawn: 'withdrawProposal',
    begunAnew: async ({ open, world }) => ({ sealed: await writtenProposal(world.kettles.editor, open) }),
    challengeWithdrawn: withdrawn,
  },
  asItIs: async ({ sealed }) => {
    const now = await Proposal.findById(sealed._id).lean<ProposalFields>()
    return now ? { sealed: now } : {}
  },
  done: [
    {
      in: 'draft submitted begunAnew',
      commands: 'saveProposalSection submitProposal withdrawProposal attachFile askPartner',
    },
    {
      ...{ in: 'withdrawn', commands: 'startProposal', also: 'draft submitted begunAnew challengeWithdrawn' },
      why: 'who has one is led to it, and nothing is begun',
    },
    { in: '', commands: 'reconfirmProposal removePartner confirmPartner' },
  ],
}

const partnerAsked: Step = async ({ sealed, world }) => {
  const asked = { id: sealed._id, organisationId: world.lanternfish.id, part: 'Support at night' }
  await askPartner(await world.kettles.editor.act(), asked)
  return {}
}
export const aPartner: Life = {
  of: 'a partner of a proposal',
  states: {
    none: async ({ world }) => {
      const open = await openedChallenge(world)
      return { open, sealed: await submittedProposal(world.kettles.editor, open) }
    },
    asked: partnerAsked,
    declined: 'declinePartner',
    askedAgain: partnerAsked,
    confirmed: 'confirmPartner',
    removed: 'removePartner',
  },
  done: [
    { in: 'none declined removed', commands: 'askPartner' },
    { in: 'asked askedAgain', commands: 'confirmPartner declinePartner' },
    {
      ...{ in: 'asked askedAgain confirmed', commands: 'removePartner', also: 'declined' },
      why: 'who said no need not stand there for ever',
    },
  ],
  otherwise: {
    askPartner: {
      by: ({ world }) => world.kettles.editor,
      ask: ({ sealed, world }) =>
        `id: ${globalId('Proposal', sealed._id)}, organisation: ${globalId('Organisation', world.lanternfish.id)}, part: "Training"`,
    },
    confirmPartner: { by: ({ world }) => world.lanternfish.editor },
    declinePartner: { by: ({ world }) => world.lanternfish.editor },
  },
}

const releaseWritten: Step = async ({ open, releases, world }) => {
  const said = { challengeId: open._id, title: 'The test data', text: `It comes on ${newId()}.` }
  return { releases: { ...releases, written: await writeRelease(await world.northmere.editor.act(), said) } }
}
export const aRelease: Life = {
  of: 'something for everybody',
  states: {
    written: releaseWritten,
    released: 'release',
    writtenAgain: releaseWritten,
    discarded: 'discardRelease',
  },
  asItIs: async ({ releases }) => {
    const now = await Release.findById(releases.written._id).lean<ReleaseFields>()
    return now ? { releases: { ...releases, written: now } } : {}
  },
  done: [{ in: 'written writtenAgain', commands: 'editRelease release discardRelease attachToRelease' }],
}
