import { modeRules } from '../../schema/challenges.ts'
import { builder } from '../platform/graphql.ts'
import { ChallengeType } from './api.ts'
import type { ChallengeFields } from './queries.ts'

const InterestType = builder.objectRef<NonNullable<ChallengeFields['interest']>>('Interest')
InterestType.implement({
  description: 'How many suppliers follow a challenge, as it was counted last. It is counted once a day.',
  fields: (t) => ({
    band: t.exposeString('band', { description: 'fewer_than_5, 5_to_9, 10_to_19 or 20_or_more. No number is told.' }),
    countedAt: t.expose('countedAt', { type: 'DateTime', description: 'The hour as of which it was counted.' }),
  }),
})

builder.objectField(ChallengeType, 'interest', (t) =>
  t.field({
    type: InterestType,
    nullable: true,
    description:
      'The band of how many suppliers follow it, while it takes sealed proposals; it stands in the last 48 hours. Nothing before the first count.',
    resolve: ({ state, mode, proposalsCloseAt, interest }, _args, act) =>
      state === 'open' && modeRules[mode].sealed && proposalsCloseAt && proposalsCloseAt > act.now ? interest : null,
  }),
)
