import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on } from '../../platform/reactor.ts'
import { releaseFacts } from '../../releases/model.ts'
import { toProposersOf } from '../proposers.ts'
import { followersOf } from '../queries.ts'
import { type Post, tell } from '../tell.ts'

/** Whoever follows, and whoever has a proposal, is told at the moment of the release. */
export const releaseReactions = (post: Post) =>
  on(releaseFacts, {
    async published(event) {
      const { challengeId, title } = event.data
      const system = systemAct(event.at)
      const challenge = await challengeToTellOf(system, challengeId)
      if (!challenge) return
      const [force] = await organisationsById(system, [challenge.forceId])
      await tell(post, {
        ...{ eventId: event._id, at: event.at, kind: 'challenge.released', subject: `challenge:${challengeId}` },
        reference: challenge.reference,
        text: `${force?.name ?? 'The force'} released something to everybody: ${title}`,
        path: `/challenges/${challenge.reference}/for-everybody`,
        except: event.actorId,
        to: [
          { people: await followersOf('challenge', challengeId), because: 'you watch this challenge' },
          await toProposersOf(event.at, challengeId),
        ],
      })
    },
  })
