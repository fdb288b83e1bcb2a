import { engagementModes, sameProblemLevels, sectionNames } from '../../schema/challenges.ts'
import { withdrawalCodes } from '../../schema/outcome-reasons.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ChallengeType } from './api.ts'
import { SameProblemType } from './api-forces.ts'
import { MovableDateType } from './api-log.ts'
import {
  addSameProblem,
  amendChallenge,
  askPublication,
  changeSameProblem,
  draftChallenge,
  moveDeadline,
  openChallenge,
  returnPublication,
  saveSection,
  setPanel,
  withdrawChallenge,
  withdrawSameProblem,
} from './commands.ts'

const ModeType = builder.enumType('EngagementMode', {
  description: 'What a force wants of suppliers, and by which rules.',
  values: engagementModes,
})
const SectionType = builder.enumType('ChallengeSection', {
  description: 'A part of a challenge: one page of the task list.',
  values: sectionNames,
})
const LevelType = builder.enumType('SameProblemLevel', {
  description: 'How much a force with the same problem would do.',
  values: sameProblemLevels,
})
const WithdrawalReasonType = builder.enumType('WithdrawalReason', {
  description: 'Why a challenge ends before any decision.',
  values: withdrawalCodes,
})

builder.mutationField('draftChallenge', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Begins a challenge that only the own force sees.',
    args: {
      mode: t.arg({ type: ModeType, description: 'Left out: that of the template.' }),
      template: t.arg.string({ description: 'The key of a template. Left out: blank.' }),
      copyOf: t.arg.globalID({ for: ChallengeType, description: 'An old challenge to copy, without its dates.' }),
      continues: t.arg.boolean({ description: 'Whether the copy continues the old one.' }),
    },
    resolve: (_root, { mode, template, copyOf, continues }, act) =>
      draftChallenge(act, {
        mode: mode ?? undefined,
        template: template ?? undefined,
        copyOfId: copyOf?.id,
        continues: continues ?? undefined,
      }),
  }),
)

builder.mutationField('saveSection', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Saves one section of a draft as it stands. A newer text answers CHANGED_SINCE with both.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The draft.' }),
      section: t.arg({ type: SectionType, required: true, description: 'Which section.' }),
      version: t.arg.int({ required: true, description: 'How often it had been saved when it was read.' }),
      content: t.arg({ type: 'JSON', required: true, description: 'The whole section.' }),
      mode: t.arg({ type: ModeType, description: 'The mode, where it is chosen with this section.' }),
    },
    resolve: (_root, { id, section, version, content, mode }, act) =>
      saveSection(act, { id: id.id, section, version, content, mode: mode ?? undefined }),
  }),
)

builder.mutationField('setPanel', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Says who evaluates and who moderates.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      evaluators: t.arg.stringList({ required: true, description: 'Ids of the people who score.' }),
      moderator: t.arg.string({ description: 'The id of the person who moderates.' }),
    },
    resolve: (_root, { id, evaluators, moderator }, act) =>
      setPanel(act, {
        id: id.id,
        panel: [
          ...evaluators.map((personId) => ({ personId, part: 'evaluator' as const })),
          ...(moderator ? [{ personId: moderator, part: 'moderator' as const }] : []),
        ],
      }),
  }),
)

builder.mutationField('askPublication', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Asks a second person of the force to publish the draft.',
    args: { id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The draft.' }) },
    resolve: (_root, { id }, act) => askPublication(act, { id: id.id }),
  }),
)

builder.mutationField('returnPublication', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Gives the draft back with what should change.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The draft.' }),
      reason: t.arg.string({ required: true, description: 'What should change.' }),
    },
    resolve: (_root, { id, reason }, act) => returnPublication(act, { id: id.id, reason }),
  }),
)

builder.mutationField('openChallenge', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Publishes a draft. Everything that is missing is named at once.',
    args: { id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The draft.' }) },
    resolve: (_root, { id }, act) => openChallenge(act, { id: id.id }),
  }),
)

builder.mutationField('amendChallenge', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Changes an open challenge for everybody, and keeps the text before.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      edition: t.arg.int({ required: true, description: 'The edition that the change was made from.' }),
      sections: t.arg({ type: 'JSON', required: true, description: 'The changed sections, each whole, by name.' }),
      note: t.arg.string({ required: true, description: 'What changes, in a sentence for everybody.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { id, edition, sections, note, looked }, act) =>
      amendChallenge(act, { id: id.id, edition, sections: sectionsOf(sections), note, looked: looked ?? undefined }),
  }),
)

const sectionsOf = (given: unknown): Partial<Record<(typeof sectionNames)[number], unknown>> =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => sectionNames.some((section) => section === name)))

builder.mutationField('moveDeadline', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Moves a date of an open challenge later.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      which: t.arg({ type: MovableDateType, required: true, description: 'Which date.' }),
      to: t.arg({ type: 'DateTime', required: true, description: 'The new moment.' }),
      reason: t.arg.string({ required: true, description: 'Why, for everybody.' }),
    },
    resolve: (_root, { id, which, to, reason }, act) => moveDeadline(act, { id: id.id, which, to, reason }),
  }),
)

builder.mutationField('withdrawChallenge', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Ends a challenge without a decision, with a public reason.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      code: t.arg({ type: WithdrawalReasonType, required: true, description: 'The coded reason.' }),
      reason: t.arg.string({ required: true, description: 'The reason, for everybody.' }),
      lessons: t.arg.string({ description: 'What was learnt, for everybody.' }),
    },
    resolve: (_root, { id, code, reason, lessons }, act) =>
      withdrawChallenge(act, { id: id.id, code, reason, lessons: lessons ?? '' }),
  }),
)

const SameProblemInput = builder.inputType('SameProblemInput', {
  description: 'What a force says of the same problem of its own.',
  fields: (t) => ({
    level: t.field({ type: LevelType, required: true, description: 'How much it would do. Public.' }),
    volume: t.string({ description: 'How often it happens there. For forces.' }),
    system: t.string({ description: 'The system it runs. For forces.' }),
    note: t.string({ description: 'Anything else. For forces.' }),
    contact: t.string({ description: 'A post or mailbox. For forces.' }),
  }),
})
const given = ({ level, volume, system, note, contact }: typeof SameProblemInput.$inferInput) => ({
  level,
  volume: volume ?? '',
  system: system ?? '',
  note: note ?? '',
  contact: contact ?? '',
})

builder.mutationField('addSameProblem', (t) =>
  t.field({
    type: SameProblemType,
    errors: {},
    description: 'Adds the own force to another’s challenge: it has this problem too.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      input: t.arg({ type: SameProblemInput, required: true, description: 'What the force says.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, input, looked }, act) =>
      addSameProblem(act, { challengeId: challenge.id, ...given(input), looked }),
  }),
)

builder.mutationField('changeSameProblem', (t) =>
  t.field({
    type: SameProblemType,
    errors: {},
    description: 'Changes what the own force said.',
    args: {
      id: t.arg.string({ required: true, description: 'The entry.' }),
      input: t.arg({ type: SameProblemInput, required: true, description: 'What the force says now.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, input, looked }, act) => changeSameProblem(act, { id, ...given(input), looked }),
  }),
)

builder.mutationField('withdrawSameProblem', (t) =>
  t.field({
    type: SameProblemType,
    errors: {},
    description: 'Takes the own force off the list.',
    args: { id: t.arg.string({ required: true, description: 'The entry.' }) },
    resolve: (_root, { id }, act) => withdrawSameProblem(act, { id }),
  }),
)
