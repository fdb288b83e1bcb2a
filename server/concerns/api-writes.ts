import { PrincipleType } from '../commitments/api-type.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { ConcernType, OutcomeType } from './api.ts'
import {
  appealConcern,
  decideAppeal,
  decideConcern,
  raiseConcern,
  replyToConcern,
  settleConcern,
  withdrawConcern,
} from './commands.ts'

builder.mutationField('raiseConcern', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'Raises a concern against a signatory that one’s own organisation worked with.',
    args: {
      against: t.arg.globalID({ required: true, for: OrganisationType, description: 'The signatory.' }),
      principle: t.arg({ type: PrincipleType, required: true, description: 'Under which principle.' }),
      about: t.arg.string({ required: true, description: 'The reference of a partnership or decided challenge.' }),
      text: t.arg.string({ required: true, description: 'What happened.' }),
      wanted: t.arg.string({ required: true, description: 'What would put it right.' }),
    },
    resolve: (_root, { against, principle, ...said }, act) =>
      raiseConcern(act, { ...said, againstId: against.id, principle }),
  }),
)

const concern = { required: true, description: 'Which concern.' } as const

builder.mutationField('replyToConcern', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'The reply of the signatory. If the concern is upheld it is public beside what was found.',
    args: {
      id: t.arg.globalID({ for: ConcernType, ...concern }),
      reply: t.arg.string({ required: true, description: 'In words.' }),
    },
    resolve: (_root, { id, reply }, act) => replyToConcern(act, { id: id.id, reply }),
  }),
)

builder.mutationField('withdrawConcern', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'Takes a concern of one’s own back, before a decision.',
    args: { id: t.arg.globalID({ for: ConcernType, ...concern }) },
    resolve: (_root, { id }, act) => withdrawConcern(act, { id: id.id }),
  }),
)

builder.mutationField('settleConcern', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'Says of a concern of one’s own, before a decision, that it is put right.',
    args: { id: t.arg.globalID({ for: ConcernType, ...concern }) },
    resolve: (_root, { id }, act) => settleConcern(act, { id: id.id }),
  }),
)

const decided = {
  outcome: { type: OutcomeType, required: true, description: 'Whether it is upheld.' },
  reason: { required: true, description: 'Why, for both sides.' },
  summary: { description: 'What was found, for everybody. Asked for where it is upheld.' },
  putRight: { description: 'What was put right, or is to be, for everybody. Asked for where it is upheld.' },
} as const

builder.mutationField('decideConcern', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'For a Charter manager who is not tied to either side: decides, after the reply or the time for it.',
    args: {
      id: t.arg.globalID({ for: ConcernType, ...concern }),
      outcome: t.arg(decided.outcome),
      reason: t.arg.string(decided.reason),
      summary: t.arg.string(decided.summary),
      putRight: t.arg.string(decided.putRight),
    },
    resolve: (_root, { id, summary, putRight, ...said }, act) =>
      decideConcern(act, { ...said, id: id.id, summary: summary ?? '', putRight: putRight ?? '' }),
  }),
)

builder.mutationField('appealConcern', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'Asks once, for either side, that another manager decides.',
    args: {
      id: t.arg.globalID({ for: ConcernType, ...concern }),
      reason: t.arg.string({ required: true, description: 'What the decision got wrong.' }),
    },
    resolve: (_root, { id, reason }, act) => appealConcern(act, { id: id.id, reason }),
  }),
)

builder.mutationField('decideConcernAppeal', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description: 'For another Charter manager than the first: decides on the appeal, and that is final.',
    args: {
      id: t.arg.globalID({ for: ConcernType, ...concern }),
      outcome: t.arg(decided.outcome),
      reason: t.arg.string(decided.reason),
      summary: t.arg.string(decided.summary),
      putRight: t.arg.string(decided.putRight),
    },
    resolve: (_root, { id, summary, putRight, ...said }, act) =>
      decideAppeal(act, { ...said, id: id.id, summary: summary ?? '', putRight: putRight ?? '' }),
  }),
)
