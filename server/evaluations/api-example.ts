import { judgedOf } from '../../schema/challenges.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { CriterionType } from './api.ts'
import { scoreWorkedExample, writeWorkedExample } from './commands.ts'
import {
  type ExampleScoreShown,
  exampleDoneBy,
  exampleScoresOf,
  type WorkedExampleShown,
  workedExampleOf,
} from './example.ts'

const ExampleScoreType = builder.objectRef<ExampleScoreShown>('ExampleScore')
ExampleScoreType.implement({
  description: 'What an evaluator gave the worked example. It counts for nothing.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'Who gave it.' }),
    isYou: t.exposeBoolean('isYou', { description: 'Whether it is the viewer.' }),
    score: t.exposeInt('score', { description: '0 to 5.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
})

const ExampleDoneType = builder.objectRef<{ name: string; hasScored: boolean }>('ExampleDone')
ExampleDoneType.implement({
  description: 'Whether an evaluator has scored the worked example.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Their name.' }),
    hasScored: t.exposeBoolean('hasScored', { description: 'Whether they have.' }),
  }),
})

const WorkedExampleType = builder.objectRef<WorkedExampleShown>('WorkedExample')
WorkedExampleType.implement({
  description: 'An invented answer that each evaluator scores before the first proposal. It never changes a score.',
  fields: (t) => ({
    isWritten: t.boolean({
      description: 'Whether there is one; else nothing waits for it.',
      resolve: ({ example }) => example !== null,
    }),
    mayWrite: t.exposeBoolean('mayWrite', { description: 'Whether the viewer may write it, or write it anew.' }),
    mayScore: t.exposeBoolean('mayScore', { description: 'Whether the viewer has to score it before anything else.' }),
    isOver: t.exposeBoolean('isOver', { description: 'Whether the round is closed: nothing is prepared any more.' }),
    edition: t.int({
      description: 'What an edit or a score is made from; 0 while there is none.',
      resolve: ({ example }) => example?.edition ?? 0,
    }),
    criteria: t.field({
      type: [CriterionType],
      description: 'The criteria that people score, of which it answers one.',
      resolve: ({ challenge }) => judgedOf(challenge.content.choosing.criteria),
    }),
    criterionId: t.string({
      nullable: true,
      description: 'The criterion that it answers.',
      resolve: ({ example }) => example?.criterionId ?? null,
    }),
    answer: t.string({
      nullable: true,
      description: 'The invented answer.',
      resolve: ({ example }) => example?.answer ?? null,
    }),
    expected: t.int({
      nullable: true,
      description: 'The score that is expected: to an evaluator after their own.',
      resolve: ({ example, knows }) => (knows ? (example?.expected ?? null) : null),
    }),
    why: t.string({
      nullable: true,
      description: 'Why it is expected: to an evaluator after their own.',
      resolve: ({ example, knows }) => (knows ? (example?.why ?? null) : null),
    }),
    scores: t.field({
      type: [ExampleScoreType],
      complexity: 5,
      description: 'What the panel gave: to an evaluator after their own, to the moderator after the last.',
      resolve: (shown, _args, act) => exampleScoresOf(act, shown),
    }),
    done: t.field({
      type: [ExampleDoneType],
      complexity: 5,
      description: 'Who of the evaluators has scored it; empty to an evaluator who has not.',
      resolve: exampleDoneBy,
    }),
  }),
})

builder.objectField(ChallengeType, 'workedExample', (t) =>
  t.field({
    type: WorkedExampleType,
    nullable: true,
    complexity: 10,
    description: 'What its panel scores before the first proposal: to the panel and who answers for the challenge.',
    resolve: (challenge, _args, act) => workedExampleOf(act, challenge),
  }),
)

builder.mutationField('writeWorkedExample', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Writes the example, or writes it anew until somebody has scored it.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      edition: t.arg.int({ required: true, description: 'What it is made from; 0 for a first.' }),
      criterion: t.arg.string({ required: true, description: 'The id of the criterion that it answers.' }),
      answer: t.arg.string({ required: true, description: 'The invented answer.' }),
      expected: t.arg.int({ required: true, description: 'The score that is expected: 0 to 5.' }),
      why: t.arg.string({ required: true, description: 'Why.' }),
    },
    resolve: async (_root, { challenge, criterion, ...given }, act) => {
      await writeWorkedExample(act, { challengeId: challenge.id, criterionId: criterion, ...given })
      return challenge.id
    },
  }),
)
builder.mutationField('scoreWorkedExample', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Says what the viewer, an evaluator, would give the example: once, before the first proposal.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      edition: t.arg.int({ required: true, description: 'Which wording they read.' }),
      score: t.arg.int({ required: true, description: '0 to 5.' }),
      reason: t.arg.string({ required: true, description: 'Why.' }),
    },
    resolve: async (_root, { challenge, ...given }, act) => {
      await scoreWorkedExample(act, { challengeId: challenge.id, ...given })
      return challenge.id
    },
  }),
)
