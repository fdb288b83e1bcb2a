import { ChallengeType } from '../challenges/api.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from './api.ts'
import { responsesTo } from './responses.ts'

builder.objectField(ChallengeType, 'responses', (t) =>
  t.field({
    type: [ProposalType],
    nullable: true,
    description: 'Where nothing is sealed, what came so far, last first: at most 500, for who of the force reads it.',
    resolve: (challenge: ChallengeFields, _args, act: Act) => responsesTo(act, challenge),
  }),
)
