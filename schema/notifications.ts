import { z } from 'zod'

/** What a person may be told of, in seven kinds that they choose a way for. The obligatory ones always come by letter. */
export const categories = {
  decisions: {
    label: 'Decisions and feedback',
    about: 'Receipts, openings, decisions, feedback, concerns, and challenges that are withdrawn.',
    obligatory: 'A decision may give you rights that end on a date.',
  },
  deadlines: {
    label: 'Deadlines and material changes',
    about: 'A deadline that moved or draws near, and changes that ask you to confirm again.',
    obligatory: 'Missing one could cost you your proposal.',
  },
  security: {
    label: 'Your account and team',
    about: 'Roles, invitations and sign-in.',
    obligatory: 'You should know at once when somebody else changes what you may do.',
  },
  questions: { label: 'Questions and answers', about: 'Questions to answer, and answers to what you follow.' },
  threads: { label: 'Threads', about: 'Rooms you were added to, and messages that name you.' },
  work: {
    label: 'Work that waits for you',
    about: 'Publication, panels, partnerships, the Charter and what colleagues ask of you.',
  },
  watching: { label: 'What you watch', about: 'New challenges and changes to those you watch.' },
} as const satisfies Record<string, { label: string; about: string; obligatory?: string }>

export type Category = keyof typeof categories
export const categoryNames = Object.keys(categories) as Category[]

/** Why a category cannot be switched off, or null where it can. */
export const obligationOf = (category: Category): string | null => {
  const chosen = categories[category]
  return 'obligatory' in chosen ? chosen.obligatory : null
}

/** Everything stands on the site. A letter may come too: now, with the day's others at 08:00, or with the week's on Monday. */
export const ways = ['site', 'now', 'daily', 'weekly'] as const
export type Way = (typeof ways)[number]
export const wayLabels: Record<Way, string> = {
  site: 'On site only',
  now: 'Mail now',
  daily: 'Daily at 08:00',
  weekly: 'Weekly, on Monday at 08:00',
}

export type Ways = Record<Category, Way>
export const waysAtFirst: Ways = {
  decisions: 'now',
  deadlines: 'now',
  security: 'now',
  questions: 'now',
  threads: 'daily',
  work: 'now',
  watching: 'daily',
}

/** The kinds of notification, each in its category, with the words for several of them on one subject. */
export const notificationKinds = {
  'challenge.publicationAsked': { category: 'work', several: 'requests to publish' },
  'challenge.publicationReturned': { category: 'work', several: 'returned for changes' },
  'challenge.reviewAsked': { category: 'work', several: 'reviews to sign' },
  'challenge.reviewSigned': { category: 'work', several: 'signed reviews' },
  'challenge.reviewNeeded': { category: 'work', several: 'reviews to ask for' },
  'challenge.opened': { category: 'watching', several: 'new challenges' },
  'challenge.amended': { category: 'watching', several: 'changes' },
  'challenge.released': { category: 'questions', several: 'things for everybody' },
  'challenge.deadlineMoved': { category: 'deadlines', several: 'moved deadlines' },
  'challenge.closesSoon': { category: 'deadlines', several: 'reminders of the close' },
  'challenge.readyToOpen': { category: 'work', several: 'openings due' },
  'challenge.unsealed': { category: 'work', several: 'openings' },
  'challenge.decided': { category: 'decisions', several: 'decisions' },
  'challenge.withdrawn': { category: 'decisions', several: 'withdrawals' },
  'challenge.sameProblem': { category: 'work', several: 'forces with the same problem' },
  'challenge.coOwner': { category: 'work', several: 'steps of a co-ownership' },
  'challenge.panel': { category: 'work', several: 'changes to the panel' },
  'question.asked': { category: 'questions', several: 'questions to answer' },
  'question.answered': { category: 'questions', several: 'answers' },
  'call.offered': { category: 'watching', several: 'offers of calls' },
  'call.free': { category: 'questions', several: 'free calls' },
  'call.step': { category: 'questions', several: 'steps of a call' },
  'call.notes': { category: 'questions', several: 'notes of calls' },
  'proposal.receipt': { category: 'decisions', several: 'receipts' },
  'proposal.withdrawn': { category: 'decisions', several: 'withdrawals' },
  'proposal.reconfirm': { category: 'deadlines', several: 'requests to confirm again' },
  'proposal.opened': { category: 'decisions', several: 'openings' },
  'proposal.clarification': { category: 'deadlines', several: 'questions to answer' },
  'proposal.eligibility': { category: 'decisions', several: 'steps about eligibility' },
  'proposal.outcome': { category: 'decisions', several: 'outcomes' },
  'proposal.partner': { category: 'work', several: 'changes to the consortium' },
  'evaluation.due': { category: 'work', several: 'steps of an evaluation' },
  'standstill.case': { category: 'decisions', several: 'steps of a case about a decision' },
  'partnership.step': { category: 'work', several: 'steps of a partnership' },
  'charter.standing': { category: 'work', several: 'changes of standing' },
  'charter.application': { category: 'work', several: 'applications' },
  'commitment.step': { category: 'work', several: 'steps of a commitment' },
  'concern.step': { category: 'decisions', several: 'steps of a concern' },
  'challenge.stayed': { category: 'deadlines', several: 'incidents that moved nothing' },
  'incident.step': { category: 'work', several: 'steps of an incident' },
  'curation.step': { category: 'work', several: 'steps of a curation' },
  'force.asked': { category: 'work', several: 'requests of a Charter manager' },
  'challenge.invited': { category: 'work', several: 'invitations' },
  'organisation.application': { category: 'work', several: 'organisations to approve' },
  'organisation.domain': { category: 'work', several: 'mail domains to confirm' },
  'organisation.standing': { category: 'security', several: 'changes of your organisation' },
  'thread.held': { category: 'work', several: 'messages to look at' },
  'thread.dropped': { category: 'work', several: 'messages that were not sent' },
  'thread.joined': { category: 'threads', several: 'rooms' },
  'thread.mentioned': { category: 'threads', several: 'mentions' },
  'team.handover': { category: 'work', several: 'steps of a handover' },
  'team.changed': { category: 'security', several: 'changes to what you may do' },
} as const satisfies Record<string, { category: Category; several: string }>

export type NotificationKind = keyof typeof notificationKinds

export const watchKinds = ['challenge', 'search', 'organisation'] as const
export type WatchKind = (typeof watchKinds)[number]

/** The filters of the board that a saved search keeps, as they stand in its address. */
export const searchFilters = ['q', 'mode', 'force', 'region', 'category', 'principle', 'standard', 'band'] as const

export const watchLimits = { perPerson: 200, offDutyDays: 366 } as const

/** What to watch: a challenge or an organisation by its id, a search by the query of the board's address: an empty one is every challenge. */
export const watchInput = z.object({
  kind: z.enum(watchKinds),
  what: z.string().trim().max(500, 'That search is too long to keep'),
})
export const unwatchInput = watchInput

export const preferencesInput = z.object({
  ways: z.array(z.object({ category: z.enum(categoryNames), way: z.enum(ways) })).max(categoryNames.length),
})
export const offDutyInput = z.object({ until: z.date().nullable() })
export const markReadInput = z.object({
  upTo: z.uuid().nullable().default(null),
  subject: z.string().max(120).nullable().default(null),
})
export const stopLettersInput = z.object({ token: z.string().min(10).max(400) })

/** The search as it is kept: known filters only, in one order, so that the same search is one watch. */
export function searchToKeep(query: string): string {
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of searchFilters) {
    for (const value of given.getAll(name).sort()) if (value) kept.append(name, value)
  }
  return kept.toString()
}
