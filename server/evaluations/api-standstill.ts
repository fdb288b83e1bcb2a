import { caseKinds, caseOutcomes, standstillStates } from '../../schema/standstill.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { closeCase, raiseCase, takeCase } from './commands.ts'
import { type StandstillCaseFields, type StandstillShown, standstillOf } from './standstill.ts'

const StateType = builder.enumType('StandstillState', {
  description: 'Whether the contract still waits.',
  values: standstillStates,
})
const KindType = builder.enumType('StandstillCaseKind', { description: 'What a case is.', values: caseKinds })
const EndType = builder.enumType('StandstillCaseOutcome', { description: 'How a case ended.', values: caseOutcomes })

const CaseType = builder.objectRef<StandstillCaseFields>('StandstillCase')
CaseType.implement({
  description: 'What a supplier put to the force about a decision: between the two of them.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: KindType, description: 'A question or a challenge.' }),
    words: t.exposeString('words', { description: 'What the supplier says.' }),
    supplier: t.field({
      type: OrganisationType,
      description: 'Who raised it.',
      resolve: ({ supplierId }) => supplierId,
    }),
    raisedAt: t.expose('raisedAt', { type: 'DateTime', description: 'When.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When the force owes an answer.' }),
    owner: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who of the force answers for it.',
      resolve: ({ ownerId }) => ownerId,
    }),
    isYours: t.boolean({
      description: 'Whether the viewer answers for it.',
      resolve: ({ ownerId }, _args, act) => ownerId !== null && ownerId === act.viewer.personId,
    }),
    outcome: t.expose('outcome', { type: EndType, nullable: true, description: 'How it ended.' }),
    answer: t.exposeString('answer', { nullable: true, description: 'The answer of the force.' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
  }),
})

const StandstillType = builder.objectRef<StandstillShown>('Standstill')
StandstillType.implement({
  description: 'The working days that a contract waits after the decision. An open case stops the clock.',
  fields: (t) => ({
    state: t.expose('state', {
      type: StateType,
      description: 'running, stopped, over, or upheld: nothing is awarded.',
    }),
    workingDays: t.exposeInt('workingDays', { description: 'How many whole working days it takes.' }),
    daysLeft: t.exposeInt('daysLeft', { description: 'How many of them have yet to pass.' }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ends; nothing while the clock is stopped.',
    }),
    mayRaise: t.exposeBoolean('mayRaise', { description: 'Whether the viewer may ask about or challenge it now.' }),
    mayAnswer: t.exposeBoolean('mayAnswer', { description: 'Whether the viewer answers cases of this force.' }),
    mayAnswerChallenges: t.exposeBoolean('mayAnswerChallenges', {
      description:
        'Whether of those also challenges: not who released the decision, where the force has another admin.',
    }),
    cases: t.field({
      type: [CaseType],
      description: 'The cases that the viewer may read: one’s own, or for the admins of the force all.',
      resolve: ({ cases }) => cases,
    }),
  }),
})

builder.objectField(ChallengeType, 'standstill', (t) =>
  t.field({
    type: StandstillType,
    nullable: true,
    complexity: 10,
    description: 'The standstill after its decision; null where no contract waits.',
    resolve: (challenge, _args, act) => standstillOf(act, challenge),
  }),
)

builder.mutationField('raiseStandstillCase', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Asks about the decision or challenges it, for a supplier that was told of it. Stops the clock.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      kind: t.arg({ type: KindType, required: true, description: 'A question or a challenge.' }),
      words: t.arg.string({ required: true, description: 'What it is about.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, ...input }, act) => {
      await raiseCase(act, { challengeId: challenge.id, ...input })
      return challenge.id
    },
  }),
)
builder.mutationField('takeStandstillCase', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Makes the viewer answer for a case. For an admin of the force.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      case: t.arg.string({ required: true, description: 'The key of the case.' }),
    },
    resolve: async (_root, { challenge, case: caseId }, act) => {
      await takeCase(act, { challengeId: challenge.id, caseId })
      return challenge.id
    },
  }),
)
builder.mutationField('closeStandstillCase', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Ends a case with an answer that its supplier reads. For its owner.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      case: t.arg.string({ required: true, description: 'The key of the case.' }),
      outcome: t.arg({ type: EndType, required: true, description: 'How it ends.' }),
      answer: t.arg.string({ required: true, description: 'The answer.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, case: caseId, ...input }, act) => {
      await closeCase(act, { challengeId: challenge.id, caseId, ...input })
      return challenge.id
    },
  }),
)
