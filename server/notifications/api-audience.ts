import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { followersOf } from './queries.ts'
import { searchersOf } from './searches.ts'

/** Before a force publishes it reads how many people that reaches. A number and no names: watching is private. */
builder.objectField(ChallengeType, 'toldWhenOpened', (t) =>
  t.int({
    nullable: true,
    complexity: 50,
    description: 'How many people its publication would be told to. Nothing for whoever does not write it.',
    resolve: async (challenge, _args, act) => {
      const writes = act.viewer.organisationsAs('admin', 'editor').includes(challenge.forceId)
      if (!writes || challenge.state !== 'draft') return null
      const watching = await followersOf('organisation', challenge.forceId)
      return new Set([...watching, ...(await searchersOf(challenge, act.now))]).size
    },
  }),
)
