import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { type ChallengeFields, challengeByReference, challengesById, contentFor } from './queries.ts'
import { stepsNow } from './transitions.ts'

export const ChallengeType = builder.loadableNodeRef<ChallengeFields, string, string, string>('Challenge', {
  id: { resolve: (challenge) => challenge._id },
  load: async (ids, act) => orNotFound(await challengesById(act, ids)),
})

ChallengeType.implement({
  description: 'An operational problem that a force puts before suppliers.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    reference: t.exposeString('reference', { description: 'Such as CH-2026-0042.' }),
    title: t.exposeString('title', { description: 'The problem as a question. Empty in a new draft.' }),
    summary: t.string({ description: 'Fifty words or so.', resolve: ({ content }) => content.problem.summary }),
    state: t.exposeString('state', { description: 'draft, open, evaluating, decided or withdrawn.' }),
    sectionVersions: t.field({
      type: 'JSON',
      description: 'How often each section of the draft was saved: an edit names the number it was made from.',
      resolve: ({ sectionVersions }) => sectionVersions,
    }),
    mode: t.exposeString('mode', { description: 'market_engagement, open_challenge or competition.' }),
    force: t.field({
      type: OrganisationType,
      description: 'The force whose problem it is.',
      resolve: ({ forceId }) => forceId,
    }),
    content: t.field({
      type: 'JSON',
      description: 'What it says now, section by section: problem, today, good, rules, timetable, choosing, owner.',
      resolve: (challenge, _args, act) => contentFor(act, challenge),
    }),
    edition: t.exposeInt('edition', { description: 'The number of its published text; 0 for a draft.' }),
    categories: t.stringList({
      description: 'Codes of the categories it belongs to.',
      resolve: ({ content }) => content.problem.categories,
    }),
    valueBand: t.string({
      description: 'The code of the value band, or nothing.',
      resolve: ({ content }) => content.owner.valueBand,
    }),
    adoptionRoute: t.string({
      description: 'How a good answer would be adopted: none_yet, framework and so on.',
      resolve: ({ content }) => content.owner.adoptionRoute,
    }),
    isDemo: t.exposeBoolean('demo', { description: 'Made up, for the demo.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true, description: 'When it was published.' }),
    questionsCloseAt: t.expose('questionsCloseAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when suppliers may ask.',
    }),
    closesAt: t.expose('proposalsCloseAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it stops taking proposals, by the clock of the server.',
    }),
    decisionDueAt: t.expose('decisionDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when the force decides.',
    }),
    incidents: t.stringList({
      description: 'The references of the incidents in whose window its close lay.',
      resolve: ({ incidents }) => incidents ?? [],
    }),
    unsealedAt: t.expose('unsealedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When proposals were opened.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided.' }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'partnership or no_partnership.' }),
    outcomeCode: t.exposeString('outcomeCode', {
      nullable: true,
      description: 'The coded reason of the decision, or of its withdrawal.',
    }),
    outcomeReason: t.exposeString('outcomeReason', { nullable: true, description: 'The written reason.' }),
    lessons: t.exposeString('lessons', { nullable: true, description: 'What was learnt, failed attempts included.' }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime', nullable: true, description: 'When it was withdrawn.' }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true, description: 'The public reason.' }),
    continues: t.field({
      type: ChallengeType,
      nullable: true,
      description: 'The earlier challenge that it continues.',
      resolve: ({ continuesId }) => continuesId,
    }),
    actions: t.stringList({
      description: 'The steps that this viewer may take with it now, such as open, amend or withdraw.',
      resolve: (challenge, _args, act) => stepsNow(act, challenge),
    }),
  }),
})

builder.queryField('challenge', (t) =>
  t.field({
    type: ChallengeType,
    nullable: true,
    description: 'A challenge by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as CH-2026-0042, in any case.' }) },
    resolve: (_root, { reference }, act) => challengeByReference(act, reference),
  }),
)
