import { purgeReasons } from '../../schema/purges.ts'
import { ChallengeType } from '../challenges/api.ts'
import { CommitmentType } from '../commitments/api-type.ts'
import { ConcernType } from '../concerns/api.ts'
import { CurationType } from '../curations/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { mayPurgeProfile } from '../organisations/queries.ts'
import { builder } from '../platform/graphql.ts'
import {
  purgeCommitmentWords,
  purgeConcernWords,
  purgeCurationWords,
  purgeOrganisationWords,
  purgeWords,
} from './commands.ts'

export const PurgeReasonType = builder.enumType('PurgeReason', {
  description: 'Why words must not stand on the board.',
  values: purgeReasons,
})

builder.mutationField('purgeWords', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description:
      'Takes words out of all that was written on a challenge, its partnerships and its curations, for good. That it happened is public; never what went.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      words: t.arg.string({ required: true, description: 'The words as they stand.' }),
      reason: t.arg({ type: PurgeReasonType, required: true, description: 'Why.' }),
    },
    resolve: (_root, { challenge, words, reason }, act) =>
      purgeWords(act, { challengeId: challenge.id, words, reason }),
  }),
)

builder.mutationField('purgeCommitmentWords', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description:
      'Takes words out of all that was written in a commitment, for good. That it happened is said; never what went.',
    args: {
      commitment: t.arg.globalID({ for: CommitmentType, required: true, description: 'The commitment.' }),
      words: t.arg.string({ required: true, description: 'The words as they stand.' }),
      reason: t.arg({ type: PurgeReasonType, required: true, description: 'Why.' }),
    },
    resolve: (_root, { commitment, words, reason }, act) =>
      purgeCommitmentWords(act, { commitmentId: commitment.id, words, reason }),
  }),
)

builder.mutationField('purgeConcernWords', (t) =>
  t.field({
    type: ConcernType,
    errors: {},
    description:
      'Takes words out of a concern, for good: a Charter manager out of everything, each side out of what it wrote itself.',
    args: {
      concern: t.arg.globalID({ for: ConcernType, required: true, description: 'The concern.' }),
      words: t.arg.string({ required: true, description: 'The words as they stand.' }),
      reason: t.arg({ type: PurgeReasonType, required: true, description: 'Why.' }),
    },
    resolve: (_root, { concern, words, reason }, act) =>
      purgeConcernWords(act, { concernId: concern.id, words, reason }),
  }),
)

builder.mutationField('purgeCurationWords', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For Charter managers: takes words out of all that was written in a curation, for good.',
    args: {
      curation: t.arg.globalID({ for: CurationType, required: true, description: 'The curation.' }),
      words: t.arg.string({ required: true, description: 'The words as they stand.' }),
      reason: t.arg({ type: PurgeReasonType, required: true, description: 'Why.' }),
    },
    resolve: (_root, { curation, words, reason }, act) =>
      purgeCurationWords(act, { curationId: curation.id, words, reason }),
  }),
)

builder.mutationField('purgeOrganisationWords', (t) =>
  t.field({
    type: OrganisationType,
    errors: {},
    description:
      'Takes words out of the profile of an organisation and of its signing, for good. That it happened is said; never what went.',
    args: {
      organisation: t.arg.globalID({ for: OrganisationType, required: true, description: 'The organisation.' }),
      words: t.arg.string({ required: true, description: 'The words as they stand.' }),
      reason: t.arg({ type: PurgeReasonType, required: true, description: 'Why.' }),
    },
    resolve: (_root, { organisation, words, reason }, act) =>
      purgeOrganisationWords(act, { organisationId: organisation.id, words, reason }),
  }),
)

builder.objectField(OrganisationType, 'mayPurge', (t) =>
  t.boolean({
    description: 'Whether the viewer removes words that must not stand in its profile.',
    resolve: (organisation, _args, act) => mayPurgeProfile(act, organisation),
  }),
)
