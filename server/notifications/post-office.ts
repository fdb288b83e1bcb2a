import { peopleByIds } from '../people/queries.ts'
import { log } from '../platform/log.ts'
import type { Mail } from '../platform/mail.ts'
import { everySoOften, type Worker } from '../platform/worker.ts'
import { digestFor } from './letter.ts'
import { type LetterFields, LetterRow, Notification, type NotificationFields } from './model.ts'
import { type Post, queueLetters } from './tell.ts'

const claimMilliseconds = 60_000
const mostTries = 12
const mostInADigest = 100

/** Sends what waits in the outbox, on every node at once: a row is claimed before it is sent, and tried again after a crash. */
export const postOffice = (post: Post & { mail: Mail }): Worker =>
  everySoOften('post office', 2_000, async () => {
    await makeDigests(post)
    for (let letter = await claim(post); letter; letter = await claim(post)) await send(post, letter)
  })

const claim = ({ clock }: Post) =>
  LetterRow.findOneAndUpdate(
    { state: 'waiting', dueAt: { $lte: clock.now() }, claimedUntil: { $lte: new Date() } },
    { $set: { claimedUntil: new Date(Date.now() + claimMilliseconds) }, $inc: { attempts: 1 } },
    { sort: { dueAt: 1, _id: 1 }, returnDocument: 'after' },
  ).lean<LetterFields | null>()

/** Nobody who is gone or suspended is written to. */
async function addressOf(personId: string | null): Promise<string | null> {
  const [person] = personId ? await peopleByIds([personId]) : []
  return person && !person.suspendedAt ? person.address : null
}

/** At least once: a crash after the sending sends again, with the same Message-ID, by which mail programs know it. */
async function send({ mail, clock, config }: Post & { mail: Mail }, letter: LetterFields): Promise<void> {
  const to = letter.address ?? (await addressOf(letter.personId))
  if (!to) {
    await LetterRow.updateOne({ _id: letter._id }, { $set: { state: 'dropped' } })
    return
  }
  try {
    await mail.send({
      to,
      subject: letter.subject,
      text: letter.text,
      headers: { ...letter.headers, 'Message-ID': `<${letter._id}@${new URL(config.PUBLIC_URL).hostname}>` },
    })
    await LetterRow.updateOne({ _id: letter._id }, { $set: { state: 'sent', sentAt: clock.now(), trouble: null } })
  } catch (error) {
    const trouble = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const state = letter.attempts >= mostTries ? 'failed' : 'waiting'
    log.warn({ letter: letter._id, attempts: letter.attempts, trouble, state }, 'a letter was not taken')
    await LetterRow.updateOne(
      { _id: letter._id },
      { $set: { state, trouble, dueAt: nextTry(clock.now(), letter.attempts), claimedUntil: new Date(0) } },
    )
  }
}

/** Half a minute, one, two, four … six hours at the most: a mail server that is down for a day loses nothing. */
export const nextTry = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(30_000 * 2 ** (attempts - 1), 6 * 60 * 60_000))

/** One letter for each person and hour that is due. Its key makes it one, however many nodes make it. */
async function makeDigests(post: Post): Promise<void> {
  const now = post.clock.now()
  for (;;) {
    const first = await Notification.findOne({ digestedAt: null, digestDueAt: { $ne: null, $lte: now } })
      .sort({ digestDueAt: 1 })
      .lean<NotificationFields | null>()
    if (!first?.digestDueAt) return
    await makeDigest(post, first.personId, first.digestDueAt, now)
  }
}

async function makeDigest(post: Post, personId: string, dueAt: Date, now: Date): Promise<void> {
  const due = { personId, digestedAt: null, digestDueAt: dueAt }
  const entries = await Notification.find(due).sort({ _id: 1 }).limit(mostInADigest).lean<NotificationFields[]>()
  const unread = entries.filter((entry) => entry.readAt === null)
  const last = entries.at(-1)
  if (unread.length > 0)
    await queueLetters(
      [{ key: `digest:${personId}:${last?._id}`, personId, ...digestFor(post, personId, unread) }],
      now,
    )
  await Notification.updateMany({ ...due, _id: { $lte: last?._id ?? '' } }, { $set: { digestedAt: now } })
}
