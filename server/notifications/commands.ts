import { addDays } from 'date-fns/addDays'
import {
  markReadInput,
  obligationOf,
  offDutyInput,
  preferencesInput,
  searchToKeep,
  stopLettersInput,
  unwatchInput,
  type WatchKind,
  watchInput,
  watchLimits,
} from '../../schema/notifications.ts'
import { challengeToFollow } from '../challenges/who-to-tell.ts'
import { organisationBySlug, organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { demand, notFound } from '../platform/refusal.ts'
import { Notification, notificationFacts, Preference, Watch, type WatchFields } from './model.ts'
import { readStopToken } from './signed-link.ts'

/** From now on this person is told of it. Done twice it is one watch. Nobody else learns of it. */
export const watch = command(watchInput, async (act, { kind, what }): Promise<WatchFields> => {
  const personId = signedIn(act)
  const kept = await whatToKeep(act, kind, what)
  const known = await Watch.findOne({ personId, kind, what: kept }).lean<WatchFields | null>()
  if (known) return known
  demand(
    (await Watch.countDocuments({ personId }).limit(watchLimits.perPerson)) < watchLimits.perPerson,
    'TOO_MANY_WATCHES',
    `You watch ${watchLimits.perPerson} things already. Stop watching one first.`,
  )

  const [made] = await Watch.create([{ _id: newId(), personId, kind, what: kept, createdAt: act.now }])
  if (!made) throw new Error('The database made no watch.')
  await record(act, notificationFacts, 'watched', made._id, { kind })
  return made.toObject()
})

/** Stops it. What was never watched stays so. */
export const unwatch = command(unwatchInput, async (act, { kind, what }): Promise<WatchFields> => {
  const personId = signedIn(act)
  const kept = await whatToKeep(act, kind, what).catch(() => what)
  const found = await Watch.findOneAndDelete({ personId, kind, what: kept }).lean<WatchFields | null>()
  if (!found) throw notFound()
  await record(act, notificationFacts, 'unwatched', found._id, { kind })
  return found
})

/** Marks all as read up to one, or those of one subject. Answers how many it was. */
export const markRead = command(markReadInput, async (act, { upTo, subject }): Promise<number> => {
  const personId = signedIn(act)
  const marked = await Notification.updateMany(
    { personId, readAt: null, ...(upTo ? { _id: { $lte: upTo } } : {}), ...(subject ? { subject } : {}) },
    { $set: { readAt: act.now } },
  )
  return marked.modifiedCount
})

/** Sets the way for each category named; an obligatory one keeps coming by letter. */
export const setPreferences = command(preferencesInput, async (act, { ways }) => {
  const personId = signedIn(act)
  for (const { category, way } of ways)
    demand(
      way === 'now' || !obligationOf(category),
      'OBLIGATORY',
      `These letters cannot be stopped. ${obligationOf(category)}`,
      `ways.${category}`,
    )

  const chosen = Object.fromEntries(ways.map(({ category, way }) => [`ways.${category}`, way]))
  await Preference.updateOne({ _id: personId }, { $set: chosen, $inc: { version: 1 } }, { upsert: true })
  await record(act, notificationFacts, 'preferencesSet', personId, { ways })
  return personId
})

/** Until then only what is obligatory comes by letter; on the return the rest comes in one. Null: back on duty. */
export const setOffDuty = command(offDutyInput, async (act, { until }) => {
  const personId = signedIn(act)
  demand(until === null || until > act.now, 'IN_THE_PAST', 'Choose a day that is still to come.', 'until')
  demand(
    until === null || until < addDays(act.now, watchLimits.offDutyDays),
    'TOO_FAR',
    'Choose a day within a year.',
    'until',
  )
  await Preference.updateOne(
    { _id: personId },
    { $set: { offDutyUntil: until }, $inc: { version: 1 } },
    { upsert: true },
  )
  await record(act, notificationFacts, 'offDutySet', personId, { until: until?.toISOString() ?? null })
  return personId
})

/** Stops one category for the person of a signed link, who need not be signed in. The link is the permission. */
export const stopLetters = command(stopLettersInput, async (act, { token }) => {
  const named = readStopToken(token)
  if (!named) throw notFound()
  const { personId, category } = named
  demand(!obligationOf(category), 'OBLIGATORY', `These letters cannot be stopped. ${obligationOf(category)}`)

  await Preference.updateOne(
    { _id: personId },
    { $set: { [`ways.${category}`]: 'site' }, $inc: { version: 1 } },
    { upsert: true },
  )
  await record(act, notificationFacts, 'lettersStopped', personId, { category })
  return category
})

function signedIn(act: Act): string {
  const { personId } = act.viewer
  demand(personId, 'SIGN_IN', 'Sign in first.')
  return personId
}

async function whatToKeep(act: Act, kind: WatchKind, what: string): Promise<string> {
  if (kind === 'search') return searchToKeep(what)
  if (kind === 'challenge') {
    const challenge = await challengeToFollow(act, what)
    if (!challenge) throw notFound()
    return challenge._id
  }
  const organisation = (await organisationBySlug(act, what)) ?? (await organisationsById(act, [what]))[0]
  if (!organisation) throw notFound()
  return organisation._id
}
