import { organisationsById } from '../../organisations/queries.ts'
import { adminsOf } from '../../people/posts.ts'
import { systemAct } from '../../platform/act.ts'
import type { TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'

/** Its admins, who look after its team, are told what happened to it. */
export async function tellAdmins(
  post: Post,
  event: TypedEvent<unknown>,
  organisationId: string,
  say: (name: string) => string,
): Promise<void> {
  const [organisation] = await organisationsById(systemAct(event.at), [organisationId])
  if (!organisation) return
  await tell(post, {
    eventId: event._id,
    at: event.at,
    kind: 'team.changed',
    subject: `organisation:${organisationId}`,
    reference: '',
    text: say(organisation.name),
    path: `/organisations/${organisation.slug}/members`,
    except: event.actorId,
    to: [{ people: await adminsOf(organisationId), because: `you are an admin of ${organisation.name}` }],
  })
}
