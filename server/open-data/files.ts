import { Router } from 'express'
import { type NoticeSearch, noticeSearchOf } from '../../schema/notice-search.ts'
import { challengeFilterOf } from '../../schema/search.ts'
import { challengesById } from '../challenges/queries.ts'
import { acceptedOf } from '../evaluations/feedback.ts'
import { cursorOfNotice, type NoticeFilter, noticeBoard } from '../notices/board.ts'
import { releasesOfNotices } from '../notices/queries.ts'
import { organisationIdsBySlug } from '../organisations/buyers.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { challengeBoard, cursorOf } from '../search/board.ts'
import { releaseOfNotice } from './notice-release.ts'
import type { OcdsRelease } from './ocds.ts'
import { releaseOfOutcome } from './outcome-release.ts'
import { mostInPackage, sendPackage } from './package.ts'

type Settings = { publicUrl: string; ocidPrefix?: string | undefined; now(): Date }

/** Public notices and decided challenges as OCDS 1.1 release packages, with the filters of their lists. */
export function openContracting({ publicUrl, ocidPrefix, now }: Settings): Router {
  const router = Router()
  const prefix = ocidPrefix ?? new URL(publicUrl).host
  const asked = (url: string) => {
    const search = new URL(url, publicUrl).searchParams
    const act: Act = { viewer: visitor, now: now(), requestId: 'ocds-file' }
    return { act, search, after: search.get('after')?.slice(0, 200) || null }
  }

  router.get('/ocds/notices.json', async ({ originalUrl: address }, response) => {
    const { act, search, after } = asked(address)
    const board = await noticeBoard(act, await noticeFilterOf(act, noticeSearchOf(search)))
    const { rows, next } = onePackage(board.page('newest', mostInPackage + 1, after), cursorOfNotice)
    const changed = new Date(rows[0]?.changedAt ?? act.now)
    const releases = releasesOf(rows.map(({ ocid }) => ocid))
    await sendPackage(response, { publicUrl, address, changed, next, releases })
  })

  router.get('/ocds/outcomes.json', async ({ originalUrl: address }, response) => {
    const { act, search, after } = asked(address)
    // Among those that have ended this is the order in which they were decided, the last one first.
    const board = await challengeBoard(act, { ...challengeFilterOf(search), state: ['decided'] })
    const { rows, next } = onePackage(board.page('closing', mostInPackage + 1, after), (row) =>
      cursorOf(row, 'closing', act.now),
    )
    const changed = new Date(rows[0]?.decidedAt ?? act.now)
    const ids = rows.map(({ id }) => id)
    await sendPackage(response, {
      publicUrl,
      address,
      changed,
      next,
      releases: outcomesOf(act, ids, publicUrl, prefix),
    })
  })
  return router
}

/** One row more than there is room for was read: whether it is there says whether a next package is. */
function onePackage<Row>(read: readonly Row[], cursorOfRow: (row: Row) => string) {
  const rows = read.slice(0, mostInPackage)
  const last = rows.at(-1)
  return { rows, next: read.length > mostInPackage && last ? cursorOfRow(last) : null }
}

const atOnce = 50

async function* releasesOf(ocids: readonly string[]): AsyncGenerator<OcdsRelease> {
  for (let from = 0; from < ocids.length; from += atOnce)
    for await (const kept of releasesOfNotices(ocids.slice(from, from + atOnce))) {
      const release = releaseOfNotice(kept)
      if (release) yield release
    }
}

async function* outcomesOf(
  act: Act,
  ids: readonly string[],
  publicUrl: string,
  prefix: string,
): AsyncGenerator<OcdsRelease> {
  for (let from = 0; from < ids.length; from += atOnce)
    for (const { reference, ...decided } of await decidedOnes(act, ids.slice(from, from + atOnce))) {
      const address = `${publicUrl}/challenges/${reference}`
      const release = releaseOfOutcome({ ...decided, address, ocid: `${prefix}-${reference}` })
      if (release) yield release
    }
}

/** Challenges with their force and those whom the outcome names, as a visitor reads them. */
async function decidedOnes(act: Act, ids: readonly string[]) {
  const [challenges, accepted] = await Promise.all([challengesById(act, ids), acceptedOf(act, ids)])
  const organisationIds = [
    ...challenges.flatMap((challenge) => challenge?.forceId ?? []),
    ...accepted.flatMap(({ supplierIds }) => supplierIds),
  ]
  const organisations = await organisationsById(act, [...new Set(organisationIds)])
  const byId = new Map(organisations.flatMap((one) => (one ? [[one._id, one] as const] : [])))
  return challenges.flatMap((challenge, place) => {
    const force = byId.get(challenge?.forceId ?? '')
    if (!(challenge && force)) return []
    const named = (accepted[place]?.supplierIds ?? []).flatMap((id) => byId.get(id) ?? [])
    return [{ reference: challenge.reference, challenge, force, named }]
  })
}

async function noticeFilterOf(act: Act, search: NoticeSearch): Promise<NoticeFilter> {
  const forces = search.force.slice(0, 20)
  return {
    text: search.q.slice(0, 200),
    police: search.show === 'police',
    stages: search.stage,
    // A force that is not there leaves nothing, as on the list.
    forceIds: forces.length > 0 ? [...(await organisationIdsBySlug(act, forces)), 'none of them'] : [],
    regions: search.region.slice(0, 20),
    divisions: search.group.slice(0, 50),
    closingWithinDays: search.closing ? Number(search.closing) : null,
  }
}
