import { coOwnershipStandings } from '../../schema/co-owners.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { passes } from '../platform/rule.ts'
import { canWrite } from './access.ts'
import { ChallengeType } from './api.ts'
import { type CoOwnershipShown, coOwnerChoices, coOwnershipsOf, ownCoOwnership } from './co-owners.ts'
import { acceptCoOwnership, declineCoOwnership, endCoOwnership, inviteCoOwner } from './commands.ts'

const StandingType = builder.enumType('CoOwnershipStanding', {
  description: 'How it stands whether a force shares a challenge.',
  values: coOwnershipStandings,
})

const CoOwnershipType = builder.objectRef<CoOwnershipShown>('CoOwnership')
CoOwnershipType.implement({
  description: 'What one force asked of another: to share a challenge as co-owner. For those two alone.',
  fields: (t) => ({
    challenge: t.globalID({
      description: 'The id of the challenge, for the commands about it.',
      resolve: ({ challengeId }) => ({ id: challengeId, type: ChallengeType }),
    }),
    reference: t.exposeString('reference', { description: 'The reference of the challenge.' }),
    title: t.exposeString('title', { description: 'Its title: all of a draft that a force reads before it accepts.' }),
    owner: t.field({ type: OrganisationType, description: 'The force that asked.', resolve: ({ ownerId }) => ownerId }),
    force: t.field({
      type: OrganisationType,
      description: 'The force that was asked.',
      resolve: ({ forceId }) => forceId,
    }),
    standing: t.expose('standing', { type: StandingType, description: 'How it stands now, by the clock.' }),
    why: t.exposeString('why', { description: 'Why it was asked.' }),
    reason: t.exposeString('reason', { description: 'Why it declined; else empty.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When it was asked.' }),
    lapsesAt: t.expose('lapsesAt', { type: 'DateTime', description: 'Until when it may answer.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it answered.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When one side ended it.' }),
    mayAnswer: t.exposeBoolean('mayAnswer', { description: 'Whether the viewer may accept or decline now.' }),
    mayEnd: t.exposeBoolean('mayEnd', { description: 'Whether the viewer may end it, or take it back, now.' }),
  }),
})

builder.objectField(ChallengeType, 'coOwners', (t) =>
  t.field({
    type: [OrganisationType],
    description: 'The forces that share it as co-owners, at most five.',
    resolve: ({ coOwnerIds }) => coOwnerIds,
  }),
)

builder.objectField(ChallengeType, 'coOwnerships', (t) =>
  t.field({
    type: [CoOwnershipType],
    description: 'What its force asked of others, one of each. Nothing for whoever does not write for that force.',
    resolve: (challenge, _args, act) => coOwnershipsOf(act, challenge),
  }),
)

builder.objectField(ChallengeType, 'coOwnerChoices', (t) =>
  t.field({
    type: [OrganisationType],
    complexity: 20,
    description:
      'The forces that may be asked to share it, those with the same problem first. None to who may not ask.',
    resolve: (challenge, _args, act) => coOwnerChoices(act, challenge),
  }),
)

builder.objectField(ChallengeType, 'mayWrite', (t) =>
  t.boolean({
    description: 'Whether the viewer may write in this draft: an editor of its force or of a co-owner.',
    resolve: (challenge, _args, act) => challenge.state === 'draft' && passes(canWrite, act, challenge),
  }),
)

builder.queryField('coOwnership', (t) =>
  t.field({
    type: CoOwnershipType,
    nullable: true,
    description: 'What the viewer’s own force was asked about sharing a challenge, or agreed to.',
    args: { reference: t.arg.string({ required: true, description: 'The reference of the challenge.' }) },
    resolve: (_root, { reference }, act) => ownCoOwnership(act, reference),
  }),
)

builder.mutationField('inviteCoOwner', (t) =>
  t.field({
    type: CoOwnershipType,
    errors: {},
    description: 'Asks another force to share a challenge as co-owner.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      force: t.arg.globalID({ for: OrganisationType, required: true, description: 'Which force.' }),
      why: t.arg.string({ required: true, description: 'Why, in a sentence for that force.' }),
    },
    resolve: (_root, { challenge, force, why }, act) =>
      inviteCoOwner(act, { challengeId: challenge.id, forceId: force.id, why }),
  }),
)

builder.mutationField('acceptCoOwnership', (t) =>
  t.field({
    type: CoOwnershipType,
    errors: {},
    description: 'Accepts for the own force that it shares a challenge.',
    args: { challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }) },
    resolve: (_root, { challenge }, act) => acceptCoOwnership(act, { challengeId: challenge.id }),
  }),
)

builder.mutationField('declineCoOwnership', (t) =>
  t.field({
    type: CoOwnershipType,
    errors: {},
    description: 'Declines for the own force to share a challenge.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reason: t.arg.string({ required: true, description: 'Why, for the force that asked.' }),
    },
    resolve: (_root, { challenge, reason }, act) => declineCoOwnership(act, { challengeId: challenge.id, reason }),
  }),
)

builder.mutationField('endCoOwnership', (t) =>
  t.field({
    type: CoOwnershipType,
    errors: {},
    description: 'Ends that a force shares a challenge, or takes an invitation back: by an admin of either side.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      force: t.arg.globalID({ for: OrganisationType, required: true, description: 'The force that shares it.' }),
    },
    resolve: (_root, { challenge, force }, act) =>
      endCoOwnership(act, { challengeId: challenge.id, forceId: force.id }),
  }),
)
