import { noticeLinkInput, noticeUnlinkInput } from '../../schema/notices.ts'
import { challengeToLink } from '../challenges/links.ts'
import { command } from '../platform/command.ts'
import { find } from '../platform/database.ts'
import { chainOf, record } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { demand } from '../platform/refusal.ts'
import { canSee } from './access.ts'
import { Notice, NoticeLink, noticeFacts } from './model.ts'

/**
 * The force of a published challenge says which public notice it grew from, or led to. Said again, the relation changes.
 * Refuses with NOT_FOUND, NOT_YOURS, or ALREADY_LINKED.
 */
export const linkNotice = command(noticeLinkInput, async (act, { noticeId, challengeId, relation }) => {
  const challenge = await challengeToLink(act, challengeId)
  const notice = await find(Notice, noticeId, act, canSee)
  const known = await NoticeLink.findOne({ challengeId, noticeId })
  demand(known?.relation !== relation, 'ALREADY_LINKED', 'The notice and the challenge are linked like this already.')

  const link = known ?? new NoticeLink({ _id: newId(), challengeId, noticeId })
  await link.set({ relation, at: act.now }).save()
  await record(
    act,
    noticeFacts,
    'linked',
    noticeId,
    { ocid: notice.ocid, relation },
    { chain: chainOf('challenge', challenge._id) },
  )
  return notice.toObject()
})

/** Takes the link away. That it was there stays in the change log. */
export const unlinkNotice = command(noticeUnlinkInput, async (act, { noticeId, challengeId }) => {
  const challenge = await challengeToLink(act, challengeId)
  const notice = await find(Notice, noticeId, act, canSee)
  const { deletedCount } = await NoticeLink.deleteOne({ challengeId, noticeId })
  demand(deletedCount > 0, 'NOT_LINKED', 'The notice and the challenge are not linked.')

  await record(
    act,
    noticeFacts,
    'unlinked',
    noticeId,
    { ocid: notice.ocid },
    { chain: chainOf('challenge', challenge._id) },
  )
  return notice.toObject()
})
