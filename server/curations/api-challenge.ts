import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { CurationType } from './api.ts'
import { adoptingOf, runningOf } from './queries.ts'

builder.objectField(ChallengeType, 'curation', (t) =>
  t.loadable({
    type: CurationType,
    nullable: true,
    description: 'For Charter managers and the forces in it: the curation that it is in, while that is not closed.',
    load: (ids: string[], act) => runningOf(act, ids),
    resolve: ({ _id }) => _id,
  }),
)

builder.objectField(ChallengeType, 'adoptingIn', (t) =>
  t.loadable({
    type: CurationType,
    nullable: true,
    description: 'For another force: the room in which it would adopt what came of it, while that is not closed.',
    load: (ids: string[], act) => adoptingOf(act, ids),
    resolve: ({ _id }) => _id,
  }),
)
