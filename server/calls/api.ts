import { callRequestStates } from '../../schema/calls.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { ticketOf } from './draw.ts'
import {
  type CallRequestFields,
  type CallRoundShown,
  callRequestsById,
  callRoundsById,
  callRoundsOf,
  isOwnRequest,
  joiningFor,
  requestsOf,
  type SlotShown,
  seedOf,
  slotsOf,
} from './queries.ts'

const SlotType = builder.objectRef<SlotShown>('CallSlot')
SlotType.implement({
  description: 'One time for a call, as it stands now.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place, from 1.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'When it begins.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'When it ends: all are equally long.' }),
    taken: t.exposeBoolean('taken', { description: 'Whether somebody has it. Who is not told.' }),
    notes: t.exposeString('notes', { nullable: true, description: 'What was said in it, for everybody.' }),
    notesAt: t.expose('notesAt', { type: 'DateTime', nullable: true, description: 'When the notes were published.' }),
    notesDueAt: t.expose('notesDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when they are due: three working days of the force after the call.',
    }),
    isShut: t.exposeBoolean('isShut', {
      description: 'It does not take place while notes of an earlier one are overdue.',
    }),
    isFree: t.exposeBoolean('isFree', {
      description: 'After the draw nobody has it, and who takes it first does, while the challenge is open.',
    }),
  }),
})

export const CallRequestType = builder.loadableNodeRef<CallRequestFields, string, string, string>('CallRequest', {
  id: { resolve: (request) => request._id },
  load: async (ids, act) => orNotFound(await callRequestsById(act, ids)),
})
CallRequestType.implement({
  description: 'That a supplier asked for a call: known to it, and to the force once it has a slot.',
  fields: (t) => ({
    supplier: t.field({ type: OrganisationType, description: 'Who asked.', resolve: ({ supplierId }) => supplierId }),
    questions: t.exposeString('questions', { description: 'What it wants to talk about.' }),
    state: t.field({
      type: builder.enumType('CallRequestState', {
        description: 'asked until the draw; then drawn, or waiting for a slot to become free; withdrawn by who asked.',
        values: callRequestStates,
      }),
      description: 'How it stands.',
      resolve: ({ state }) => state,
    }),
    place: t.exposeInt('place', { nullable: true, description: 'Its place in the draw.' }),
    slot: t.exposeInt('slot', { nullable: true, description: 'The slot that it has.' }),
    isOurs: t.boolean({
      description: 'Whether the supplier that the viewer acts for asked.',
      resolve: (request, _args, act) => isOwnRequest(act, request),
    }),
    salt: t.string({
      nullable: true,
      description: 'For who asked: the SHA-256 of "entry:" and this is its entry in the draw.',
      resolve: (request, _args, act) => (isOwnRequest(act, request) ? request.salt : null),
    }),
  }),
})

const DrawType = builder.objectRef<{ seed: string; entry: string; place: number }>('CallDrawEntry')
DrawType.implement({
  description: 'One entry of the draw.',
  fields: (t) => ({
    place: t.exposeInt('place', { description: 'Its place: the lowest ticket is the first.' }),
    entry: t.exposeString('entry', { description: 'Stands for a supplier, whom nobody can tell from it.' }),
    ticket: t.string({
      description: 'The SHA-256 of the seed, a colon and the entry.',
      resolve: ({ seed, entry }) => ticketOf(seed, entry),
    }),
  }),
})

export const CallRoundType = builder.loadableNodeRef<CallRoundShown, string, string, string>('CallRound', {
  id: { resolve: (round) => round._id },
  load: async (ids, act) => orNotFound(await callRoundsById(act, ids)),
})
CallRoundType.implement({
  description: 'The calls that a force offers in an engagement: equal slots, one draw, notes for everybody.',
  fields: (t) => ({
    challenge: t.field({
      type: ChallengeType,
      description: 'The engagement.',
      resolve: ({ challengeId }) => challengeId,
    }),
    minutes: t.exposeInt('minutes', { description: 'How long each takes.' }),
    slots: t.field({
      type: [SlotType],
      description: 'All of them, the first one first: at most 20.',
      resolve: (round, _args, act) => slotsOf(act, round),
    }),
    drawAt: t.expose('drawAt', { type: 'DateTime', description: 'Until when one may ask, and when it is drawn.' }),
    drawnAt: t.expose('drawnAt', { type: 'DateTime', nullable: true, description: 'When it was drawn.' }),
    seedHash: t.exposeString('seedHash', { description: 'The SHA-256 of the seed, published with the offer.' }),
    seed: t.string({
      nullable: true,
      description: 'The seed, once it was drawn.',
      resolve: (round) => seedOf(round),
    }),
    draw: t.field({
      type: [DrawType],
      description: 'Every entry in the order of the draw: anybody can do it again.',
      resolve: async (round) => {
        const seed = await seedOf(round)
        return seed ? round.entries.map((entry, at) => ({ seed, entry, place: at + 1 })) : []
      },
    }),
    joining: t.string({
      nullable: true,
      description: 'How to join, for the force and for who has a slot that is not shut.',
      resolve: (round, _args, act) => joiningFor(act, round),
    }),
    requests: t.field({
      type: [CallRequestType],
      description: 'To a supplier its own request, to the force those that have a slot.',
      resolve: (round, _args, act) => requestsOf(act, round._id),
    }),
  }),
})

builder.objectField(ChallengeType, 'calls', (t) =>
  t.loadable({
    type: CallRoundType,
    nullable: true,
    description: 'The calls that the force offers, where the mode allows them and it has.',
    load: (ids: string[], act) => callRoundsOf(act, ids),
    resolve: (challenge) => challenge._id,
  }),
)
