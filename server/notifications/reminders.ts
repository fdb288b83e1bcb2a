import { addHours } from 'date-fns/addHours'
import { modeRules } from '../../schema/modes.ts'
import { challengesClosingBetween } from '../challenges/who-to-tell.ts'
import { curationsToRemindOf } from '../curations/who-to-tell.ts'
import { peopleActingFor } from '../people/queries.ts'
import { systemAct } from '../platform/act.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { unsubmittedOf } from '../proposals/who-to-tell.ts'
import { remindCoOwners } from './co-owner-reminders.ts'
import { remindOfHandovers } from './handover-reminders.ts'
import { type Post, tell } from './tell.ts'
import { inLondon } from './times.ts'

const soonestFirst = [24, 48] as const

/**
 * Letters 48 and 24 hours before the close to whoever has begun and not sent in: to the supplier's own people alone.
 * The close is part of the key: every node may look, each letter goes once, and a close that moved is told of again.
 */
export const reminders = (post: Post): Worker =>
  everySoOften('reminders', 60_000, async () => {
    await remind(post)
    await remindManagers(post)
    await tellOfOpenings(post)
    await remindCoOwners(post)
    await remindOfHandovers(post)
  })

export async function remind(post: Post): Promise<void> {
  const now = post.clock.now()
  const system = systemAct(now)
  const closing = await challengesClosingBetween(system, now, addHours(now, 48))
  if (closing.length === 0) return
  const drafts = await unsubmittedOf(
    system,
    closing.map(({ _id }) => _id),
  )
  for (const draft of drafts) {
    const challenge = closing.find(({ _id }) => _id === draft.challengeId)
    const closesAt = challenge?.proposalsCloseAt
    if (!challenge || !closesAt) continue
    const hours = soonestFirst.find((before) => closesAt <= addHours(now, before)) ?? 48
    await tell(post, {
      eventId: `closes:${hours}:${draft._id}:${closesAt.getTime()}`,
      at: now,
      kind: 'challenge.closesSoon',
      subject: `proposal:${draft._id}`,
      reference: draft.reference,
      text: `Not submitted. ${challenge.reference} closes at ${inLondon(closesAt)}`,
      path: `/proposals/${draft.reference}`,
      to: [
        {
          people: await peopleActingFor(draft.supplierId, 'admin', 'editor'),
          because: `your organisation began a proposal for ${challenge.reference} and has not submitted it`,
        },
      ],
    })
  }
}

/** A letter to Charter managers who asked for it, once the lead challenge of a curation takes no more proposals. */
export async function remindManagers(post: Post): Promise<void> {
  const now = post.clock.now()
  const system = systemAct(now)
  const closed = await challengesClosingBetween(system, addHours(now, -24), now)
  if (closed.length === 0) return
  const curations = await curationsToRemindOf(
    system,
    closed.map(({ _id }) => _id),
  )
  for (const curation of curations) {
    const lead = closed.find(({ _id }) => _id === curation.leadChallengeId)
    if (!lead) continue
    const people = await Promise.all(curation.managerIds.map((id) => peopleActingFor(id, 'admin', 'editor')))
    await tell(post, {
      ...{ eventId: `curation-closes:${curation._id}:${lead.proposalsCloseAt?.getTime()}`, at: now },
      ...{ kind: 'curation.step', subject: `curation:${curation._id}`, reference: curation.reference },
      text: `${lead.reference} takes no more proposals. Record what came of ${curation.title} after the decision`,
      path: `/curations/${curation.reference}`,
      to: [{ people: people.flat(), because: 'you asked to be reminded at the close' }],
    })
  }
}

/** The panel is told once the sealed proposals of its challenge may be opened; where nobody is named, those who name it. */
export async function tellOfOpenings(post: Post): Promise<void> {
  const now = post.clock.now()
  const closed = await challengesClosingBetween(systemAct(now), addHours(now, -24), now)
  for (const { _id, reference, title, mode, forceId, panelIds, proposalsCloseAt } of closed) {
    if (!modeRules[mode].sealed) continue
    const unnamed = panelIds.length === 0
    await tell(post, {
      ...{ eventId: `ready:${_id}:${proposalsCloseAt?.getTime()}`, at: now, kind: 'challenge.readyToOpen', reference },
      subject: `challenge:${_id}`,
      text: unnamed
        ? `"${title}" takes no more proposals. Name a panel: two of it open them`
        : `"${title}" takes no more proposals. Two of the panel open them`,
      path: `/challenges/${reference}${unnamed ? '' : '/opening'}`,
      to: [
        unnamed
          ? { people: await peopleActingFor(forceId, 'admin', 'editor'), because: 'your force owns this challenge' }
          : { people: panelIds, because: 'you are on the panel' },
      ],
    })
  }
}
