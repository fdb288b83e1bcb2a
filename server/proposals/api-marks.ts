import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { ownMarks, ownMarksOf } from './own-marks.ts'

const OwnMarkType = builder.enumType('OwnMark', {
  description: "How far the viewer's own side is with its proposal for a challenge.",
  values: ownMarks,
})

builder.objectField(ChallengeType, 'ownMark', (t) =>
  t.loadable({
    type: OwnMarkType,
    nullable: true,
    description: "How far the viewer's own side is with a proposal. Of others it never says anything.",
    load: (ids: string[], act) => ownMarksOf(act, ids),
    resolve: (challenge) => challenge._id,
  }),
)
