import { roles } from '../../schema/people.ts'
import { peopleActingFor, peopleByIds, shownName, viewerOfPerson } from '../people/queries.ts'
import { makeViewer, systemAct } from '../platform/act.ts'
import { firstOf, listOf } from '../platform/database.ts'
import { canSee, hiddenUpTo, policyNow, theHousesMessages } from './access.ts'
import { threadOfTheHouse } from './keep.ts'
import { Message, Thread, type ThreadFields } from './model.ts'

/** The people who may see a room now, for whichever of its sides they act, and what was said from this number on. */
export async function membersOf(thread: ThreadFields, now: Date, number = thread.lastNumber + 1): Promise<string[]> {
  const found = new Set<string>()
  for (const organisationId of new Set([...thread.forceIds, ...thread.supplierIds, ...thread.managerIds])) {
    for (const personId of await peopleActingFor(organisationId, ...roles)) {
      const { memberships } = await viewerOfPerson(personId)
      const act = { ...systemAct(now), viewer: makeViewer(personId, memberships, organisationId) }
      const isTheirs = act.viewer.actingFor?.organisationId === organisationId
      if (isTheirs && policyNow(act, thread).see && number > hiddenUpTo(act, thread)) found.add(personId)
    }
  }
  return [...found]
}

/** The latest rooms that are open to somebody since they act for an organisation: a newcomer is told of these, and finds the rest in the list. */
export async function roomsOpenTo(personId: string, organisationId: string, now: Date): Promise<ThreadFields[]> {
  const { memberships } = await viewerOfPerson(personId)
  const act = { ...systemAct(now), viewer: makeViewer(personId, memberships, organisationId) }
  if (act.viewer.actingFor?.organisationId !== organisationId) return []
  const members = [{ forceIds: organisationId }, { supplierIds: organisationId }, { managerIds: organisationId }]
  const where = { $or: members, state: { $ne: 'over' }, resolvedAt: null }
  return listOf(Thread, act, canSee, where, { sort: { lastAt: -1, _id: -1 }, limit: mostToldOf })
}

const mostToldOf = 20

export type Mentions = { thread: ThreadFields; authorId: string; number: number; people: string[] }

/** Whom a message names by "@" and their whole name, of those who may read it. Of anybody else nothing is learnt. */
export async function mentionedIn(threadId: string, messageId: string, now: Date): Promise<Mentions | null> {
  const system = systemAct(now)
  const thread = await threadOfTheHouse(system, threadId)
  const message = thread && (await firstOf(Message, system, theHousesMessages, { _id: messageId }))
  if (!thread || !message?.text?.includes('@')) return null
  const said = message.text.toLowerCase()
  const members = await membersOf(thread, now, message.number)
  const people = await peopleByIds(members)
  const named = members.filter((_id, place) => {
    const person = people[place]
    return person?.name ? names(said, `@${shownName(person).toLowerCase()}`) : false
  })
  const { authorId, number } = message
  return { thread, authorId, number, people: named.filter((personId) => personId !== authorId) }
}

/** Whether the name stands there whole: "@Ann Lee" does not name Ann Leeson. */
function names(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1))
    if (!/^[\p{L}\p{N}]/u.test(said.slice(at + name.length))) return true
  return false
}
