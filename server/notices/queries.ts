import type { ChallengeFields } from '../challenges/queries.ts'
import { challengesById } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { canSee, canSeeLink } from './access.ts'
import {
  Notice,
  type NoticeFields,
  NoticeLink,
  type NoticeLinkFields,
  NoticeRelease,
  type NoticeReleaseFields,
} from './model.ts'

export type { NoticeFields, NoticeReleaseFields } from './model.ts'

export const noticesById = (act: Act, ids: readonly string[]): Promise<(NoticeFields | null)[]> =>
  byIds(Notice, ids, act, canSee)

export const noticeByOcid = (act: Act, ocid: string): Promise<NoticeFields | null> =>
  firstOf(Notice, act, canSee, { ocid })

/** Everything published of one notice, last first: at most a hundred. */
export const releasesOfNotice = (ocid: string): Promise<NoticeReleaseFields[]> =>
  NoticeRelease.find({ ocid }).sort({ at: -1, _id: -1 }).limit(100).lean<NoticeReleaseFields[]>()

/** Everything published of these notices, notice by notice, first to last, one at a time: for open data. */
export const releasesOfNotices = (ocids: readonly string[]): AsyncIterable<NoticeReleaseFields> =>
  NoticeRelease.find({ ocid: { $in: ocids } })
    .sort({ ocid: 1, at: 1, _id: 1 })
    .lean<NoticeReleaseFields[]>()
    .cursor()

export type NoticeAndChallenge = { link: NoticeLinkFields; notice: NoticeFields; challenge: ChallengeFields }

/** The challenges that these notices are linked to, and that the viewer may see. */
export const linksOfNotices = (act: Act, noticeIds: readonly string[]): Promise<NoticeAndChallenge[]> =>
  linksWhere(act, { noticeId: { $in: noticeIds } })

/** The notices that these challenges are linked to. */
export const linksOfChallenges = (act: Act, challengeIds: readonly string[]): Promise<NoticeAndChallenge[]> =>
  linksWhere(act, { challengeId: { $in: challengeIds } })

async function linksWhere(act: Act, where: Record<string, unknown>): Promise<NoticeAndChallenge[]> {
  const links = await listOf(NoticeLink, act, canSeeLink, where, { sort: { _id: 1 }, limit: 500 })
  const [notices, challenges] = await Promise.all([
    noticesById(
      act,
      links.map(({ noticeId }) => noticeId),
    ),
    challengesById(
      act,
      links.map(({ challengeId }) => challengeId),
    ),
  ])
  return links.flatMap((link, place) => {
    const notice = notices[place]
    const challenge = challenges[place]
    return notice && challenge ? [{ link, notice, challenge }] : []
  })
}
