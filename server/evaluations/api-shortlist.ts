import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from '../proposals/api.ts'
import { EvaluationType } from './api.ts'
import { shortlistProposals } from './commands.ts'

builder.objectFields(EvaluationType, (t) => ({
  shortlistedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Since when there is a shortlist: only those on it can be accepted.',
    resolve: ({ evaluation }) => evaluation.shortlistedAt ?? null,
  }),
  shortlistReason: t.string({
    nullable: true,
    description: 'Why one of a better rank was left out, to who reads every ranked proposal.',
    resolve: ({ evaluation, candidates, open }) =>
      candidates.every(({ proposal }) => open.includes(proposal._id)) ? (evaluation.shortlistReason ?? null) : null,
  }),
}))

builder.mutationField('shortlistProposals', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Takes proposals further, by the frozen ranking: only those can be accepted. For the moderator.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposals: t.arg.globalIDList({ for: ProposalType, required: true, description: 'Those that go further.' }),
      reason: t.arg.string({ description: 'Why one of a better rank is left out.' }),
    },
    resolve: async (_root, { challenge, proposals, reason }, act) => {
      const proposalIds = proposals.map(({ id }) => id)
      await shortlistProposals(act, { challengeId: challenge.id, proposalIds, reason: reason ?? '' })
      return challenge.id
    },
  }),
)
