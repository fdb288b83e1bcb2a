import { conflictOutcomes } from '../../schema/evaluations.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from '../proposals/api.ts'
import { ruleOnConflict } from './commands.ts'
import type { ConflictRuling } from './model.ts'
import { type PossibleConflict, possibleConflicts } from './rulings-shown.ts'

const ConflictOutcomeType = builder.enumType('ConflictOutcome', {
  description: 'What is ruled on a possible conflict.',
  values: conflictOutcomes,
})

export const ConflictRulingType = builder.objectRef<ConflictRuling>('ConflictRuling')
ConflictRulingType.implement({
  description: 'What somebody else than who declared a possible conflict ruled on it.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: ConflictOutcomeType, description: 'Whether they judge the proposal.' }),
    words: t.exposeString('words', { description: 'Why.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was ruled.' }),
  }),
})

const PossibleConflictType = builder.objectRef<PossibleConflict>('PossibleConflict')
PossibleConflictType.implement({
  description: 'A possible conflict that somebody declared, to who rules on it.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    letter: t.string({ description: 'The letter of the proposal.', resolve: ({ proposal }) => proposal.letter ?? '' }),
    supplier: t.field({
      type: OrganisationType,
      description: 'Who proposes.',
      resolve: ({ proposal }) => proposal.supplierId,
    }),
    person: t.field({ type: PersonType, description: 'Who declared it.', resolve: ({ personId }) => personId }),
    words: t.exposeString('words', { description: 'What they say about it.' }),
    declaredAt: t.expose('at', { type: 'DateTime', description: 'When they said so: it is ruled on as it was then.' }),
    ruling: t.field({
      type: ConflictRulingType,
      nullable: true,
      description: 'What was ruled; null while it waits, and they do not read the proposal.',
      resolve: ({ ruling }) => ruling ?? null,
    }),
  }),
})

builder.objectField(ChallengeType, 'possibleConflicts', (t) =>
  t.field({
    type: [PossibleConflictType],
    complexity: 10,
    description:
      'The possible conflicts that the viewer may rule on, those that wait first: of others, to the moderator, or to an admin where no moderator may. Empty to everybody else, and once it is decided.',
    resolve: (challenge, _args, act) => possibleConflicts(act, challenge),
  }),
)

builder.mutationField('ruleOnConflict', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description:
      'Rules whether somebody who declared a possible conflict judges the proposal. That they may not is for ever.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      person: t.arg.string({ required: true, description: 'The id of who declared it.' }),
      declaredAt: t.arg({ type: 'DateTime', required: true, description: 'When they declared what is ruled on.' }),
      outcome: t.arg({ type: ConflictOutcomeType, required: true, description: 'Whether they judge it.' }),
      words: t.arg.string({ required: true, description: 'Why, on the record.' }),
    },
    resolve: async (_root, { challenge, proposal, person, ...ruled }, act) => {
      await ruleOnConflict(act, { challengeId: challenge.id, proposalId: proposal.id, personId: person, ...ruled })
      return challenge.id
    },
  }),
)
