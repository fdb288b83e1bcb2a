import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { StageType } from './api.ts'
import { type OwnEvaluation, ownEvaluations } from './own.ts'

const OwnEvaluationType = builder.objectRef<OwnEvaluation>('OwnEvaluation')
OwnEvaluationType.implement({
  description: 'A challenge whose panel the viewer is on, with as much as says what to do next.',
  fields: (t) => ({
    challenge: t.field({
      type: ChallengeType,
      description: 'The challenge.',
      resolve: ({ challenge }) => challenge,
    }),
    stage: t.expose('stage', { type: StageType, description: 'Where it is.' }),
    part: t.exposeString('part', { nullable: true, description: 'evaluator or moderator.' }),
    askedAs: t.exposeString('askedAs', {
      nullable: true,
      description: 'What the viewer is asked to be and has not answered: evaluator or moderator.',
    }),
    decides: t.exposeBoolean('decides', { description: 'Whether the viewer answers for the decision.' }),
    hasConfirmed: t.exposeBoolean('hasConfirmed', { description: 'Whether the viewer has confirmed the opening.' }),
    mayConfirm: t.exposeBoolean('mayConfirm', { description: 'Whether the viewer may confirm it now.' }),
    received: t.exposeInt('received', { description: 'How many proposals came; 0 before the opening.' }),
    declared: t.exposeInt('declared', { description: 'For how many the viewer declared.' }),
    waits: t.exposeInt('waits', {
      description: 'How many possible conflicts of the viewer wait until somebody else rules on them.',
    }),
    toRule: t.exposeInt('toRule', {
      description: 'How many possible conflicts of others wait for a ruling by the viewer.',
    }),
    scored: t.exposeInt('scored', { description: 'How many cells the viewer has filled.' }),
    toScore: t.exposeInt('toScore', { description: 'Of how many.' }),
    exampleWaits: t.exposeBoolean('exampleWaits', {
      description: 'Whether the viewer has a worked example to score before anything else.',
    }),
    isLocked: t.exposeBoolean('isLocked', { description: 'Whether the viewer has locked.' }),
    waiting: t.exposeInt('waiting', { description: 'How many other evaluators have not locked.' }),
    toSign: t.exposeInt('toSign', { description: 'How many feedbacks of others the viewer may sign now.' }),
  }),
})

builder.queryField('ownEvaluations', (t) =>
  t.field({
    type: [OwnEvaluationType],
    description: 'The challenges whose panel the viewer is on or asked to be on, last begun first: at most 100.',
    resolve: (_root, _args, act) => ownEvaluations(act),
  }),
)
