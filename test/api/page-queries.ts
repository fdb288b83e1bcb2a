import type { Stage } from '../permissions/stage.ts'

/** What each query of a page is asked with. */
export const pageQueries: Record<string, (stage: Stage) => Record<string, unknown>> = {
  ChallengeChanges: ({ open }) => ({ reference: open.reference }),
  PrintChallenge: ({ open }) => ({ reference: open.reference }),
  NearQuestions: ({ open }) => ({ reference: open.reference, text: 'phones of our own' }),
  Questions: ({ open }) => ({ reference: open.reference }),
  Board: () => ({ search: '' }),
  Changes: () => ({}),
  Home: () => ({}),
  Outcomes: () => ({}),
  Search: () => ({ words: 'phone' }),
  Challenge: ({ open }) => ({ reference: open.reference }),
  ChallengeToLink: ({ open }) => ({ reference: open.reference }),
  Notice: ({ notice }) => ({ ocid: notice.ocid }),
  Notices: () => ({ filter: { police: false } }),
  Notifications: () => ({}),
  OffDuty: () => ({}),
  Preferences: () => ({}),
  EarlierWords: ({ discussion }) => ({ reference: discussion.reference, after: 0 }),
  Inbox: () => ({ filter: {} }),
  Partnerships: () => ({ state: 'active' }),
  PartnersOfRoom: ({ going }) => ({ reference: going.reference }),
  Workspace: ({ going }) => ({ reference: going.reference }),
  Room: ({ discussion }) => ({ reference: discussion.reference }),
  RoomPart: ({ discussion }) => ({ reference: discussion.reference, limit: 50 }),
}
