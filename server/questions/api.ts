import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { sectionNames } from '../../schema/challenges.ts'
import { ChallengeType } from '../challenges/api.ts'
import { cutToAPage, mostRowsAPage, rowsAPage } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { answerQuestion, askQuestion, correctAnswer, withdrawQuestion } from './commands.ts'
import type { QuestionShown } from './queries.ts'
import {
  answeredCounts,
  correctionsOf,
  justAnswered,
  nearQuestions,
  originalsOf,
  ownQuestions,
  privateQuestions,
  privateReasons,
  publishedQuestions,
  questionsById,
  questionsToAnswer,
  topicCounts,
  waitingQuestions,
  whichAreOurs,
} from './queries.ts'
import { answerPrivately, declineQuestion } from './to-the-asker.ts'
import { laterClosesFor, workingDaysWaited } from './waiting.ts'

export const QuestionType = builder.loadableNodeRef<QuestionShown, string, string, string>('Question', {
  id: { resolve: (question) => question._id },
  load: async (ids, act) => orNotFound(await questionsById(act, ids)),
})

QuestionType.implement({
  description: 'A clarification, published to everybody without who asked.',
  fields: (t) => ({
    challenge: t.field({
      type: ChallengeType,
      description: 'The challenge that it is about.',
      resolve: ({ challengeId }) => challengeId,
    }),
    state: t.exposeString('state', { description: 'waiting, published, merged, private, declined or withdrawn.' }),
    topic: t.exposeString('topic', { description: 'The section of the challenge that it concerns.' }),
    number: t.exposeInt('number', { nullable: true, description: 'Given when it is published.' }),
    text: t.exposeString('text', { description: 'The question, without words that tell who asked.' }),
    answer: t.exposeString('answer', {
      nullable: true,
      description: 'The answer: to everybody, or to who asked alone.',
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    askedOn: t.exposeString('askedOn', { description: 'The day it was asked, such as 2026-12-03, and no more.' }),
    workingDaysWaiting: t.loadable({
      type: 'Int',
      description: 'How many working days of the force it has waited since the day it was asked.',
      load: async (keys: string[], act) =>
        workingDaysWaited(
          act,
          keys.map((key) => ({ forceId: key.slice(11), askedOn: key.slice(0, 10) })),
        ),
      resolve: ({ forceId, askedOn }) => `${askedOn} ${forceId}`,
    }),
    isConfidential: t.exposeBoolean('confidential', { description: 'Who asked would rather not see it published.' }),
    privateReason: t.exposeString('privateReason', {
      nullable: true,
      description: 'Why it was answered to who asked alone.',
    }),
    declinedReason: t.exposeString('declinedReason', { nullable: true, description: 'Why it is not answered.' }),
    corrects: t.field({
      type: QuestionType,
      nullable: true,
      description: 'The entry that this one corrects.',
      resolve: ({ correctsId }) => correctsId,
    }),
    correctedBy: t.loadable({
      type: QuestionType,
      nullable: true,
      description: 'The entry that corrects this one.',
      load: (ids: string[], act) => correctionsOf(act, ids),
      resolve: (question) => question._id,
    }),
    mergedInto: t.field({
      type: QuestionType,
      nullable: true,
      description: 'The question that was answered for this one too.',
      resolve: ({ mergedIntoId }) => mergedIntoId,
    }),
    isOurs: t.loadable({
      type: 'Boolean',
      description: 'Whether the supplier that the viewer acts for asked it. Nobody else is told.',
      load: (ids: string[], act) => whichAreOurs(act, ids),
      resolve: (question) => question._id,
    }),
    original: t.loadable({
      type: 'String',
      nullable: true,
      description: 'As it was asked, for the force and for who asked.',
      load: (ids: string[], act) => originalsOf(act, ids),
      resolve: (question) => question._id,
    }),
  }),
})

const TopicType = builder.enumType('QuestionTopic', {
  description: 'The section of a challenge that a question concerns.',
  values: sectionNames,
})

builder.objectField(ChallengeType, 'questions', (t) =>
  t.connection({
    type: QuestionType,
    description: 'What was asked and answered, the last answer first.',
    args: { topic: t.arg({ type: TopicType, description: 'Only those of one section.' }) },
    resolve: (challenge, args, act) =>
      resolveCursorConnection(
        {
          args: cutToAPage(args),
          defaultSize: rowsAPage,
          maxSize: mostRowsAPage,
          toCursor: (question: QuestionShown) => String(question.number),
        },
        ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) =>
          publishedQuestions(act, challenge._id, {
            limit,
            inverted,
            topic: args.topic,
            ...(before ? { before: Number(before) } : {}),
            ...(after ? { after: Number(after) } : {}),
          }),
      ),
  }),
)
const TopicCountType = builder.objectRef<Awaited<ReturnType<typeof topicCounts>>[number]>('QuestionTopicCount')
TopicCountType.implement({
  description: 'How many answers a section of a challenge has.',
  fields: (t) => ({
    topic: t.expose('topic', { type: TopicType, description: 'The section.' }),
    count: t.exposeInt('count', { description: 'How many entries, corrections included.' }),
  }),
})
builder.objectField(ChallengeType, 'questionTopics', (t) =>
  t.field({
    type: [TopicCountType],
    description: 'Every section with how many answers it has.',
    resolve: (challenge) => topicCounts(challenge._id),
  }),
)
builder.objectField(ChallengeType, 'answeredQuestions', (t) =>
  t.loadable({
    type: 'Int',
    description: 'How many questions were answered.',
    load: async (ids: string[], _act) => {
      const counts = await answeredCounts(ids)
      return ids.map((id) => counts.get(id) ?? 0)
    },
    resolve: (challenge) => challenge._id,
  }),
)
builder.objectField(ChallengeType, 'waitingQuestions', (t) =>
  t.field({
    type: [QuestionType],
    description:
      'What waits for an answer: all of it for the force and its co-owners, its own for a supplier, else nothing.',
    resolve: (challenge, _args, act) => waitingQuestions(act, challenge._id, challenge.coOwnerIds),
  }),
)
builder.objectField(ChallengeType, 'privateQuestions', (t) =>
  t.field({
    type: [QuestionType],
    description:
      'What was answered to who asked alone: all of it for the force and its co-owners, its own for a supplier, else nothing.',
    resolve: (challenge, _args, act) => privateQuestions(act, challenge._id, challenge.coOwnerIds),
  }),
)
builder.objectField(ChallengeType, 'privateReasons', (t) =>
  t.field({
    type: ['String'],
    description: 'Why questions were answered to who asked alone, one reason for each. Nothing before proposals close.',
    resolve: (challenge, _args, act) => privateReasons(act, challenge),
  }),
)
builder.objectField(ChallengeType, 'ownQuestions', (t) =>
  t.field({
    type: [QuestionType],
    description: 'What the supplier that the viewer acts for asked, whatever became of it.',
    resolve: (challenge, _args, act) => ownQuestions(act, challenge._id),
  }),
)
builder.objectField(ChallengeType, 'nearQuestions', (t) =>
  t.field({
    type: [QuestionType],
    description: 'Published questions like this text: at most three.',
    args: { text: t.arg.string({ required: true, description: 'What somebody types.' }) },
    resolve: (challenge, { text }, act) => nearQuestions(act, challenge._id, text.slice(0, 500)),
  }),
)

builder.objectField(ChallengeType, 'closeToOffer', (t) =>
  t.field({
    type: 'DateTime',
    nullable: true,
    description: 'A later close, when an answer now would leave suppliers less than a working day; else nothing.',
    resolve: async (challenge, _args, act) => (await laterClosesFor(act, [challenge]))[0] ?? null,
  }),
)

builder.queryField('justAnswered', (t) =>
  t.field({
    type: [QuestionType],
    description: 'The last answers on the whole board: at most ten.',
    args: { first: t.arg.int({ description: 'How many: 3 if left out.' }) },
    resolve: (_root, { first }, act) => justAnswered(act, Math.min(Math.max(first ?? 3, 1), 10)),
  }),
)
builder.queryField('questionsToAnswer', (t) =>
  t.field({
    type: [QuestionType],
    description: 'What waits for an answer of the own force: at most 200.',
    resolve: (_root, _args, act) => questionsToAnswer(act),
  }),
)

builder.mutationField('askQuestion', (t) =>
  t.field({
    type: QuestionType,
    errors: {},
    description: 'Asks. Everybody will read it with its answer, and nobody is told who asked, not even the force.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      text: t.arg.string({ required: true, description: 'The question: at most 500 characters.' }),
      topic: t.arg({ type: TopicType, description: 'The section that it concerns.' }),
      confidential: t.arg.boolean({ description: 'Asks the force not to publish it.' }),
      sure: t.arg.boolean({ description: 'It names its own firm, and that is meant.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { challenge, text, topic, confidential, sure, looked }, act) =>
      askQuestion(act, {
        challengeId: challenge.id,
        text,
        topic: topic ?? undefined,
        confidential: confidential ?? undefined,
        sure: sure ?? undefined,
        looked: looked ?? undefined,
      }),
  }),
)

builder.mutationField('answerQuestion', (t) =>
  t.field({
    type: QuestionType,
    errors: {},
    description: 'Publishes the answer to everybody at once.',
    args: {
      id: t.arg.globalID({ for: QuestionType, required: true, description: 'The question.' }),
      answer: t.arg.string({ required: true, description: 'The answer.' }),
      text: t.arg.string({ description: 'The question without words that tell who asked.' }),
      merge: t.arg.globalIDList({ for: QuestionType, description: 'Others that ask the same.' }),
      moveCloseTo: t.arg({ type: 'DateTime', description: 'Moves the close of proposals in the same step.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { id, answer, text, merge, moveCloseTo, looked }, act) =>
      answerQuestion(act, {
        id: id.id,
        answer,
        text: text ?? undefined,
        mergeIds: (merge ?? []).map((each) => each.id),
        moveCloseTo: moveCloseTo ?? undefined,
        looked: looked ?? undefined,
      }),
  }),
)

builder.mutationField('answerPrivately', (t) =>
  t.field({
    type: QuestionType,
    errors: {},
    description: 'Answers a confidential question to who asked alone. Why is public once proposals are closed.',
    args: {
      id: t.arg.globalID({ for: QuestionType, required: true, description: 'The question.' }),
      answer: t.arg.string({ required: true, description: 'The answer.' }),
      reason: t.arg.string({ required: true, description: 'Why it is not answered to everybody.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { id, answer, reason, looked }, act) =>
      answerPrivately(act, { id: id.id, answer, reason, looked: looked ?? undefined }),
  }),
)

builder.mutationField('correctAnswer', (t) =>
  t.field({
    type: QuestionType,
    errors: {},
    description: 'Publishes a new entry that corrects this one.',
    args: {
      id: t.arg.globalID({ for: QuestionType, required: true, description: 'The entry that is wrong.' }),
      answer: t.arg.string({ required: true, description: 'The right answer.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { id, answer, looked }, act) =>
      correctAnswer(act, { id: id.id, answer, looked: looked ?? undefined }),
  }),
)

builder.mutationField('declineQuestion', (t) =>
  t.field({
    type: QuestionType,
    errors: {},
    description: 'Says to who asked why it is not answered.',
    args: {
      id: t.arg.globalID({ for: QuestionType, required: true, description: 'The question.' }),
      reason: t.arg.string({ required: true, description: 'Why.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { id, reason, looked }, act) =>
      declineQuestion(act, { id: id.id, reason, looked: looked ?? undefined }),
  }),
)

builder.mutationField('withdrawQuestion', (t) =>
  t.field({
    type: QuestionType,
    errors: {},
    description: 'Takes an own question back.',
    args: { id: t.arg.globalID({ for: QuestionType, required: true, description: 'The question.' }) },
    resolve: (_root, { id }, act) => withdrawQuestion(act, { id: id.id }),
  }),
)
