import { incidentReasonWords } from '../../../schema/incidents.ts'
import { incidentFacts } from '../../incidents/model.ts'
import { incidentToTellOf } from '../../incidents/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { charterManagers } from '../managers.ts'
import { type Post, tell } from '../tell.ts'

/** The managers are told of each step. Whom a moved close concerns hears of it from the challenge itself. */
export const incidentReactions = (post: Post) =>
  on(incidentFacts, {
    declared: (event) => toManagers(post, event, 'Read and confirm, or take back'),
    confirmed: (event) => toManagers(post, event, 'Confirmed'),
    withdrawn: (event) => toManagers(post, event, 'Taken back'),
  })

async function toManagers(post: Post, event: TypedEvent<unknown>, what: string): Promise<void> {
  const system = systemAct(event.at)
  const incident = await incidentToTellOf(system, event.subjectId)
  if (!incident) return
  const { _id, reference, reason } = incident
  await tell(post, {
    ...({ eventId: event._id, at: event.at, kind: 'incident.step', subject: `incident:${_id}`, reference } as const),
    text: `${what}: incident ${reference}, ${incidentReasonWords[reason].toLowerCase()}`,
    path: `/incidents/${reference}`,
    except: event.actorId,
    to: [{ people: await charterManagers(system), because: 'you are a Charter manager, and it takes two of you' }],
  })
}
