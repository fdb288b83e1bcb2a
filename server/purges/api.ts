import { purgeReasons } from '../../schema/purges.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { purgeWords } from './commands.ts'

export const PurgeReasonType = builder.enumType('PurgeReason', {
  description: 'Why words must not stand on the board.',
  values: purgeReasons,
})

builder.mutationField('purgeWords', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description:
      'Takes words out of all that was written on a challenge and its partnerships, for good. That it happened is public; never what went.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      words: t.arg.string({ required: true, description: 'The words as they stand.' }),
      reason: t.arg({ type: PurgeReasonType, required: true, description: 'Why.' }),
    },
    resolve: (_root, { challenge, words, reason }, act) =>
      purgeWords(act, { challengeId: challenge.id, words, reason }),
  }),
)
