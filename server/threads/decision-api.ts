import { DecisionType, PartnershipInsideType } from '../partnerships/api-inside.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ThreadType } from './api.ts'
import { makeDecision } from './commands.ts'
import { roomsOfSubjects } from './queries.ts'

builder.objectField(PartnershipInsideType, 'thread', (t) =>
  t.loadable({
    type: ThreadType,
    nullable: true,
    description: 'The room where its parties talk.',
    load: (ids: string[], act) => roomsOfSubjects(act, 'partnership', ids),
    resolve: ({ _id }) => _id,
  }),
)

const MakeDecisionInput = builder.inputType('MakeDecisionInput', {
  description: 'A decision that was made in the room of a partnership.',
  fields: (t) => ({
    thread: t.globalID({ for: ThreadType, required: true, description: 'The room.' }),
    messageNumbers: t.intList({
      required: true,
      description: 'The messages it rests on, up to 20: copied as they stand.',
    }),
    question: t.string({ required: true, description: 'What was to be decided.' }),
    decision: t.string({ required: true, description: 'What was decided.' }),
    options: t.string({ required: false, description: 'What else was thought of.' }),
  }),
})
builder.mutationField('makeDecision', (t) =>
  t.field({
    type: DecisionType,
    errors: {},
    description: 'Makes a decision of messages. It stands once every party has agreed.',
    args: {
      input: t.arg({ type: MakeDecisionInput, required: true, description: 'The decision.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { input: { thread, options, ...proposed }, looked }, act) =>
      makeDecision(act, { threadId: thread.id, options: options ?? '', ...proposed, looked }),
  }),
)
