import { OrganisationType } from '../organisations/api.ts'
import { organisationsById } from '../organisations/queries.ts'
import { builder } from '../platform/graphql.ts'
import { asNation } from '../platform/working-days.ts'
import { ChallengeType } from './api.ts'
import { movableDates } from './commands.ts'
import { type ChainStatus, chainStatusOf, type LogTopic, logOf, logTopicNames, topicCountsOf } from './log.ts'
import { type ChallengeVersionFields, contentFor, draftsOfOwnForce, editionsOf } from './queries.ts'
import { templates } from './templates.ts'
import { type SuggestedTimetable, type TimetableWarning, timetableSuggestion, timetableWarnings } from './timetable.ts'

type LogEntry = Awaited<ReturnType<typeof logOf>>[number]
export const LogEntryType = builder.objectRef<LogEntry>('LogEntry')
LogEntryType.implement({
  description: 'One line of a change log: a fact that cannot be changed unnoticed.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place in the chain.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    kind: t.exposeString('kind', { description: 'What happened, such as challenge.amended.' }),
    isPrivate: t.boolean({
      description: 'Whether only the parties see it.',
      resolve: ({ audience }) => audience !== 'public',
    }),
    by: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The organisation that did it. Never a supplier before the opening.',
      resolve: ({ actingForId }) => actingForId,
    }),
    data: t.field({ type: 'JSON', description: 'What belongs to it.', resolve: ({ data }) => data }),
    hash: t.exposeString('hash', { description: 'SHA-256 over it and the hash of the one before.' }),
  }),
})

const LogTopicType = builder.enumType('LogTopic', {
  description: 'What a change is about.',
  values: logTopicNames,
})
const LogTopicCountType = builder.objectRef<{ topic: LogTopic; count: number }>('LogTopicCount')
LogTopicCountType.implement({
  description: 'How many lines of a change log are about a topic.',
  fields: (t) => ({
    topic: t.expose('topic', { type: LogTopicType, description: 'The topic.' }),
    count: t.exposeInt('count', { description: 'How many lines the viewer may see.' }),
  }),
})
builder.objectField(ChallengeType, 'logTopics', (t) =>
  t.field({
    type: [LogTopicCountType],
    description: 'Every topic of its change log with how many lines there are.',
    resolve: (challenge, _args, act) => topicCountsOf(act, challenge),
  }),
)

builder.objectField(ChallengeType, 'log', (t) =>
  t.field({
    type: [LogEntryType],
    description: 'What happened to it, last first: at most 100 lines.',
    args: {
      topic: t.arg({ type: LogTopicType, description: 'Only what is about this.' }),
      before: t.arg.int({ description: 'Go on below this number.' }),
      first: t.arg.int({ description: 'How many: 50 if left out.' }),
    },
    resolve: (challenge, { topic, before, first }, act) =>
      logOf(act, challenge, {
        topic: topic ?? null,
        before: before ?? null,
        limit: Math.min(Math.max(first ?? 50, 1), 100),
      }),
  }),
)

const ChainStatusType = builder.objectRef<ChainStatus>('ChainStatus')
ChainStatusType.implement({
  description: 'Whether the events of a chain are as they were recorded.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many public events there are.' }),
    unbroken: t.exposeBoolean('unbroken', { description: 'Whether every event has its hash.' }),
    brokenAt: t.exposeInt('brokenAt', {
      nullable: true,
      description: 'Which public event, counted from the first, does not fit; nothing while the chain is unbroken.',
    }),
    lastNumber: t.int({
      description: 'The number of its last event, public or not.',
      resolve: ({ end }) => end.number,
    }),
    lastHash: t.string({ description: 'The hash of its last event.', resolve: ({ end }) => end.hash }),
    checkedAt: t.expose('checkedAt', { type: 'DateTime', description: 'When it was checked.' }),
  }),
})
builder.objectField(ChallengeType, 'chain', (t) =>
  t.field({
    type: ChainStatusType,
    complexity: 50,
    description: 'Walks the chain of its events and says whether it is unbroken.',
    resolve: (challenge, _args, act) => chainStatusOf(act, challenge._id),
  }),
)

type Edition = ChallengeVersionFields & { forceId: string }
const EditionType = builder.objectRef<Edition>('Edition')
EditionType.implement({
  description: 'What a challenge said, from one publication to the next.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 as it opened, one more with each amendment.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was published.' }),
    note: t.exposeString('note', { description: 'What changed, in a sentence.' }),
    material: t.exposeBoolean('material', { description: 'Whether what is asked changed.' }),
    sections: t.exposeStringList('sections', { description: 'The sections that changed.' }),
    content: t.field({
      type: 'JSON',
      description: 'All it said.',
      resolve: (edition, _args, act) => contentFor(act, edition),
    }),
  }),
})
builder.objectField(ChallengeType, 'editions', (t) =>
  t.field({
    type: [EditionType],
    complexity: 20,
    description: 'Every published text, the present one first.',
    resolve: async ({ _id, forceId }, _args, act) =>
      (await editionsOf(act, _id)).map((edition) => ({ ...edition, forceId })),
  }),
)

const WarningType = builder.objectRef<TimetableWarning>('TimetableWarning')
WarningType.implement({
  description: 'A date to look at again.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Which date.' }),
    message: t.exposeString('message', { description: 'Why.' }),
  }),
})
builder.objectField(ChallengeType, 'timetableWarnings', (t) =>
  t.field({
    type: [WarningType],
    description: 'Dates on weekends and bank holidays of the nation of the force.',
    resolve: async ({ forceId, content }, _args, act) =>
      timetableWarnings(content.timetable, await nationOf(forceId, act)),
  }),
)

export const MovableDateType = builder.enumType('MovableDate', {
  description: 'A date that may move later.',
  values: movableDates,
})
builder.objectField(ChallengeType, 'dateWarnings', (t) =>
  t.field({
    type: [WarningType],
    description: 'What there is to say of a date before it is moved there: the same as of a date that was written.',
    args: {
      which: t.arg({ type: MovableDateType, required: true, description: 'Which date.' }),
      to: t.arg({ type: 'DateTime', required: true, description: 'The new moment.' }),
    },
    resolve: async ({ forceId }, { which, to }, act) =>
      timetableWarnings({ [which]: to }, await nationOf(forceId, act)),
  }),
)

const TimetableType = builder.objectRef<SuggestedTimetable>('SuggestedTimetable')
TimetableType.implement({
  description: 'Every date of a timetable, worked out.',
  fields: (t) => ({
    questionsCloseAt: t.expose('questionsCloseAt', { type: 'DateTime', description: 'Questions close.' }),
    proposalsCloseAt: t.expose('proposalsCloseAt', { type: 'DateTime', description: 'Proposals close.' }),
    decisionDueAt: t.expose('decisionDueAt', { type: 'DateTime', description: 'The decision is due.' }),
    startsOn: t.expose('startsOn', { type: 'DateTime', description: 'The work starts.' }),
  }),
})
builder.objectField(ChallengeType, 'timetableSuggestion', (t) =>
  t.field({
    type: TimetableType,
    description: 'Dates for so many weeks from now: noon, midweek, no bank holiday.',
    args: { weeks: t.arg.int({ required: true, description: '1 to 26.' }) },
    resolve: async ({ forceId, mode }, { weeks }, act) =>
      timetableSuggestion(Math.min(Math.max(weeks, 1), 26), act.now, await nationOf(forceId, act), mode),
  }),
)

type Asking = Parameters<typeof organisationsById>[0]
const nationOf = async (forceId: string, act: Asking) => asNation((await organisationsById(act, [forceId]))[0]?.nation)

const TemplateType = builder.objectRef<(typeof templates)[number]>('ChallengeTemplate')
TemplateType.implement({
  description: 'Something to begin a challenge from.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its key.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    about: t.exposeString('about', { description: 'What it is for.' }),
  }),
})
builder.queryField('challengeTemplates', (t) =>
  t.field({ type: [TemplateType], description: 'The templates to begin from.', resolve: () => templates }),
)

builder.queryField('draftChallenges', (t) =>
  t.field({
    type: [ChallengeType],
    description: 'The drafts of the own force, last begun first: at most 100.',
    resolve: (_root, _args, act) => draftsOfOwnForce(act),
  }),
)
