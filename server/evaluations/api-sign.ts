import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from '../proposals/api.ts'
import { signFeedback } from './commands.ts'

const SignedInput = builder.inputType('SignedFeedbackInput', {
  description: 'The feedback to one proposal, as it was read.',
  fields: (t) => ({
    proposal: t.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
    version: t.int({ required: true, description: 'Which version was read.' }),
  }),
})

builder.mutationField('signFeedback', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Stands by feedback that somebody else wrote. For the panel and for who answers for the decision.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposals: t.arg({ type: [SignedInput], required: true, description: 'Which, each as it was read.' }),
      advantages: t.arg.int({
        description: 'Which version of what the accepted did better was read, where that is signed too.',
      }),
    },
    resolve: async (_root, { challenge, proposals, advantages }, act) => {
      const read = proposals.map(({ proposal, version }) => ({ proposalId: proposal.id, version }))
      await signFeedback(act, { challengeId: challenge.id, proposals: read, advantages: advantages ?? null })
      return challenge.id
    },
  }),
)
