import { doing, globalId, type Row } from '../row.ts'
import { everybody } from '../viewers.ts'

export const noticeRows: Row[] = [
  {
    of: ['Query.notice'],
    what: 'a public notice',
    ask: (stage) => `{ notice(ocid: "${stage.notice.ocid}") { title } }`,
    by: everybody,
  },
  { of: ['Query.noticeBoard'], what: 'public notices', ask: () => '{ noticeBoard { total } }', by: everybody },
  {
    of: ['Mutation.linkNotice'],
    what: 'link a notice to a challenge',
    ask: (stage) =>
      doing(
        `linkNotice(input: { notice: ${globalId('Notice', stage.notice._id)}, challenge: ${globalId('Challenge', stage.open._id)}, relation: led_to })`,
      ),
    by: ['owner'],
  },
  {
    of: ['Notice.links'],
    what: 'which challenges a notice is linked to',
    ask: (stage) => `{ notice(ocid: "${stage.notice.ocid}") { links { relation } } }`,
    by: everybody,
  },
  {
    of: ['Challenge.notices'],
    what: 'which notices a challenge is linked to',
    ask: (stage) => `{ challenge(reference: "${stage.open.reference}") { notices { relation } } }`,
    by: everybody,
  },
  {
    of: ['Mutation.unlinkNotice'],
    what: 'take such a link away',
    ask: (stage) =>
      doing(
        `unlinkNotice(input: { notice: ${globalId('Notice', stage.notice._id)}, challenge: ${globalId('Challenge', stage.open._id)} })`,
      ),
    by: ['owner'],
  },
]
