import { interestBandOf } from '../../schema/interest.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { followersOf } from './queries.ts'
import { searchersOf } from './searches.ts'

/** Before a force publishes it reads how far that reaches. A band, no number and no names: watching is private. */
builder.objectField(ChallengeType, 'toldWhenOpened', (t) =>
  t.string({
    nullable: true,
    complexity: 50,
    description:
      'The band of how many people its publication would be told to, such as fewer_than_5. Nothing for whoever does not write it.',
    resolve: async (challenge, _args, act) => {
      const writes = act.viewer.organisationsAs('admin', 'editor').includes(challenge.forceId)
      if (!writes || challenge.state !== 'draft') return null
      const watching = await followersOf('organisation', challenge.forceId)
      return interestBandOf(new Set([...watching, ...(await searchersOf(challenge, act.now))]).size)
    },
  }),
)
