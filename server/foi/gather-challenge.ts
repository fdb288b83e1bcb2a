import { logOf } from '../challenges/log.ts'
import { type ChallengeFields, editionsOf } from '../challenges/queries.ts'
import { sentenceOf } from '../changes/sentences.ts'
import type { Act } from '../platform/act.ts'
import type { StoredEvent } from '../platform/events.ts'
import { wordsOf } from '../platform/words.ts'
import { releasesOf } from '../releases/queries.ts'
import { cutAt, inParts, item } from './item.ts'
import type { FoiItem } from './model.ts'

/** As many as the queries of these subjects give at once. */
const most = { editions: 100, releases: 200 } as const
const logParts = { part: 500, most: 10_000 } as const

/** What it asked for, in every edition. */
export async function ofChallenge(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const editions = await editionsOf(act, challenge._id)
  return [
    ...editions
      .toReversed()
      .map(({ number, at, content, note }) =>
        item(`edition:${number}`, `The challenge, edition ${number}`, at, [
          ...(note ? [note] : []),
          ...wordsOf(content),
        ]),
      ),
    ...cutAt(most.editions, editions.length, 'editions of the challenge'),
  ]
}

/** What was given to everybody at once, and what was written for it. */
export async function ofReleases(act: Act, { _id }: ChallengeFields): Promise<FoiItem[]> {
  const releases = await releasesOf(act, _id)
  return [
    ...releases.map(({ _id: id, title, text, releasedAt, files }) =>
      item(`release:${id}`, releasedAt ? 'Given to everybody' : 'Not given to everybody yet', releasedAt, [
        title,
        text,
        ...files.map(({ name }) => `File: ${name}`),
      ]),
    ),
    ...cutAt(most.releases, releases.length, 'things given to everybody'),
  ]
}

/** What happened to it, first to last. */
export async function ofLog(act: Act, challenge: ChallengeFields): Promise<FoiItem[]> {
  const events = await inParts<StoredEvent>(
    (last) => logOf(act, challenge, { topic: null, before: last?.number ?? null, limit: logParts.part }),
    logParts,
  )
  const lines = events.toReversed().map(({ at, kind, data }) => `${at.toISOString()} ${sentenceOf(kind, data)}`)
  return [
    item('log', 'What happened, in order', null, lines),
    ...cutAt(logParts.most, events.length, 'lines of what happened'),
  ]
}
