import { Challenge, type ChallengeFields } from '../../../server/challenges/model.ts'
import { Curation, type CurationFields } from '../../../server/curations/model.ts'
import { releaseDecision } from '../../../server/evaluations/commands.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openedChallenge } from '../../support/challenges.ts'
import { closedChallenge, decidableChallenge, partnershipWith } from '../../support/evaluations.ts'
import { withdrawn } from './challenge-steps.ts'
import type { Life } from './life.ts'

export const anIncident: Life = {
  of: 'an incident',
  states: {
    declared: async () => ({}),
    confirmed: 'confirmIncident',
    withdrawn: async ({ incidents }) => ({ incidents: { ...incidents, declared: incidents.withdrawn } }),
  },
  done: [{ in: 'declared', commands: 'withdrawIncident confirmIncident' }],
}

export const aCuration: Life = {
  of: 'a curation',
  states: {
    none: async ({ curation, alike }) => {
      const theirs = await Challenge.findById(alike[1]).lean<ChallengeFields>()
      return theirs ? { theirs, open: theirs, curation: { ...curation, _id: newId() } } : {}
    },
    started: 'startCuration',
    answered: 'answerCuration',
    led: 'proposeLead',
    invited: 'inviteSuppliers',
    closed: 'closeCuration',
    dismissed: 'dismissSuggestion',
  },
  asItIs: async ({ theirs }) => {
    const now = await Curation.findOne({ 'members.challengeId': theirs._id }).lean<CurationFields>()
    return now ? { curation: now } : {}
  },
  done: [
    {
      ...{ in: 'none', commands: 'startCuration', also: 'closed dismissed' },
      why: 'challenges whose curation came to an end may be joined up anew',
    },
    {
      ...{ in: 'none', commands: 'dismissSuggestion', also: 'started answered led invited closed' },
      why: 'what nobody wants to see suggested again is not, joined up or not',
    },
    { in: 'started answered led invited', commands: 'answerCuration closeCuration' },
    { in: 'answered led invited', commands: 'proposeLead' },
    { in: 'led', commands: 'inviteSuppliers' },
    { in: 'led invited', commands: 'remindAtClose' },
  ],
  otherwise: { inviteSuppliers: { but: (source) => source.replace('expected: 2', 'expected: 3') } },
}

export const aForceThatAsks: Life = {
  of: 'a force that asks the owner of a challenge',
  states: {
    open: async ({ world }) => ({ open: await openedChallenge(world) }),
    asked: 'askOwner',
    withdrawn,
  },
  done: [{ in: 'open', commands: 'askOwner' }],
  otherwise: { askOwner: { by: ({ world }) => world.saltmarch.editor } },
}

export const anOutcomeToAdopt: Life = {
  of: 'what came of a challenge, and the forces that adopt it',
  states: {
    undecided: async (scene) => {
      const decidable = await decidableChallenge(scene.world)
      return { decided: { ...scene.decided, ...decidable } }
    },
    decided: async ({ decided, world }) => {
      await releaseDecision(await world.northmere.admin.act(), partnershipWith(decided))
      return {}
    },
    recorded: 'recordAdoption',
    adopting: 'adoptWith',
  },
  done: [
    { in: 'decided', commands: 'recordAdoption' },
    {
      ...{ in: 'decided recorded', commands: 'adoptWith', also: 'adopting' },
      why: 'whoever presses again is led to the room that is there',
    },
  ],
}

export const aLateForce: Life = {
  of: 'a force that is late with a decision',
  states: {
    early: async (scene) => {
      const closed = await closedChallenge(scene.world, { suppliers: ['kettles'] })
      return { open: closed, reviews: { ...scene.reviews, reviewed: closed } }
    },
    late: async ({ world }) => {
      world.clock.advance({ days: 90 })
      return {}
    },
    asked: 'askForce',
    withdrawn,
  },
  done: [{ in: 'late', commands: 'askForce' }],
}
