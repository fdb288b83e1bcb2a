import type { OverdueKind } from '../../../schema/overdue.ts'
import { challengeFacts } from '../../challenges/model.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { partnershipFacts } from '../../partnerships/model.ts'
import { partnershipToTellOf } from '../../partnerships/who-to-tell.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, type Telling, tell } from '../tell.ts'

const asks: Record<OverdueKind, (title: string) => string> = {
  answer: (title) => `asks you to answer the questions that wait on "${title}"`,
  decision: (title) => `asks when you decide on "${title}"`,
  movement: (title) => `asks what holds up "${title}"`,
}

/** A force that is late is asked by a Charter manager: its admins and editors, who can act, and no supplier. */
export const lateChallengeReactions = (post: Post) =>
  on(challengeFacts, {
    async forceAsked(event) {
      const challenge = await challengeToTellOf(systemAct(event.at), event.subjectId)
      if (!challenge) return
      const { title, reference, forceId } = challenge
      const { kind, note } = event.data
      const path = `/challenges/${reference}${kind === 'answer' ? '/questions' : ''}`
      await toForces(post, event, [forceId], { asks: asks[kind](title), note, reference, path })
    },
  })

/** The same of a partnership in which nothing moves. */
export const latePartnershipReactions = (post: Post) =>
  on(partnershipFacts, {
    async forceAsked(event) {
      const partnership = await partnershipToTellOf(systemAct(event.at), event.subjectId)
      if (!partnership) return
      const { title, reference, forceIds } = partnership
      const said = { asks: asks.movement(title), note: event.data.note, reference, path: `/partnerships/${reference}` }
      await toForces(post, event, forceIds, said)
    },
  })

type Asked = Pick<Telling, 'reference' | 'path'> & { asks: string; note: string }

async function toForces(post: Post, event: TypedEvent<unknown>, forceIds: readonly string[], said: Asked) {
  const [by] = event.actingForId ? await organisationsById(systemAct(event.at), [event.actingForId]) : []
  const people: string[] = []
  for (const id of forceIds) people.push(...(await peopleActingFor(id, 'admin', 'editor')))
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'force.asked', subject: event.chain },
    ...{ reference: said.reference, path: said.path, except: event.actorId },
    text: `${by?.name ?? 'A Charter manager'} ${said.asks}${said.note && `: ${said.note}`}`,
    to: [{ people, because: 'your force is late with it' }],
  })
}
