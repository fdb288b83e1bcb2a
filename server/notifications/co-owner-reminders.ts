import { addDays } from 'date-fns/addDays'
import { lapsesAt, remindedAt } from '../../schema/co-owners.ts'
import { type ChallengeFields, type CoOwnership, challengesAskingCoOwners } from '../challenges/who-to-tell.ts'
import { organisationsById } from '../organisations/queries.ts'
import { peopleActingFor } from '../people/queries.ts'
import { systemAct } from '../platform/act.ts'
import { type Post, tell } from './tell.ts'
import { inLondon } from './times.ts'

/**
 * Reminds the force that was asked to be co-owner and has not answered after a week, and tells the force that asked when
 * the invitation has lapsed. The moment of asking is part of the key: every node may look, and each is told once.
 */
export async function remindCoOwners(post: Post): Promise<void> {
  const now = post.clock.now()
  for (const challenge of await challengesAskingCoOwners(systemAct(now)))
    for (const one of challenge.coOwnerships ?? []) {
      if (one.state !== 'asked') continue
      if (isLately(remindedAt(one.askedAt), now)) await remindOf(post, challenge, one)
      if (isLately(lapsesAt(one.askedAt), now)) await tellOfLapse(post, challenge, one)
    }
}

/** Days in which a node that was down still tells of it. */
const lately = 3
const isLately = (moment: Date, now: Date) => moment <= now && now < addDays(moment, lately)

const told = ({ _id, reference }: ChallengeFields, { forceId, askedAt }: CoOwnership, what: string) => ({
  ...{ eventId: `co-owner-${what}:${_id}:${forceId}:${askedAt.getTime()}`, kind: 'challenge.coOwner' as const },
  ...{ subject: `challenge:${_id}`, reference },
})

async function remindOf(post: Post, challenge: ChallengeFields, one: CoOwnership): Promise<void> {
  const now = post.clock.now()
  const [owner] = await organisationsById(systemAct(now), [challenge.forceId])
  await tell(post, {
    ...{ ...told(challenge, one, 'reminded'), at: now, path: `/challenges/${challenge.reference}/co-ownership` },
    text: `${owner?.name ?? 'A force'} still waits: say by ${inLondon(lapsesAt(one.askedAt))} whether your force becomes co-owner of "${challenge.title}"`,
    to: [
      {
        people: await peopleActingFor(one.forceId, 'admin'),
        because: 'you are an admin of the force that was asked to be co-owner',
      },
    ],
  })
}

async function tellOfLapse(post: Post, challenge: ChallengeFields, one: CoOwnership): Promise<void> {
  const now = post.clock.now()
  const [force] = await organisationsById(systemAct(now), [one.forceId])
  await tell(post, {
    ...{ ...told(challenge, one, 'lapsed'), at: now, path: `/challenges/${challenge.reference}/co-owners` },
    text: `${force?.name ?? 'A force'} did not say in time whether it becomes co-owner of "${challenge.title}". You may ask again`,
    to: [
      {
        people: await peopleActingFor(challenge.forceId, 'admin', 'editor'),
        because: 'your force owns this challenge',
      },
    ],
  })
}
