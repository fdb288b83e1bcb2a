import { doing, type Row, words } from '../row.ts'
import { everybody, nobody, signedIn, type Viewer } from '../viewers.ts'

const withAnAccount: readonly Viewer[] = [...signedIn, 'suspended']

export const notificationRows: Row[] = [
  {
    of: ['Query.notifications', 'Notification.*'],
    what: 'notifications of others',
    ask: () => '{ notifications { edges { node { text } } } }',
    by: ['rival'],
  },
  {
    of: ['Query.notificationPreferences'],
    what: 'how one is told',
    ask: () => '{ notificationPreferences { choices { way } } }',
    by: withAnAccount,
  },
  {
    of: ['Mutation.setNotificationPreferences'],
    what: 'choose how one is told',
    ask: () => doing('setNotificationPreferences(input: { ways: [] })'),
    by: withAnAccount,
  },
  {
    of: ['Mutation.setOffDuty'],
    what: 'be off duty',
    ask: () => doing('setOffDuty(input: { until: "2026-11-05T08:00:00.000Z" })'),
    by: withAnAccount,
  },
  {
    of: ['Mutation.markNotificationsRead'],
    what: 'mark one’s own as read',
    ask: () => doing('markNotificationsRead(input: {})'),
    by: withAnAccount,
  },
  {
    of: ['Mutation.watch'],
    what: 'watch a challenge',
    ask: (stage) => doing(`watch(input: { kind: challenge, what: ${words(stage.open.reference)} })`),
    by: withAnAccount,
  },
  {
    of: ['Mutation.unwatch'],
    what: 'no longer watch what one watches',
    ask: (stage) => doing(`unwatch(input: { kind: challenge, what: ${words(stage.open.reference)} })`),
    by: ['rival'],
  },
  {
    of: ['Mutation.watch'],
    what: 'watch a draft',
    ask: (stage) => doing(`watch(input: { kind: challenge, what: ${words(stage.draft.reference)} })`),
    by: ['owner', 'evaluator'],
  },
  { of: ['Query.watches', 'Watch.*'], what: 'what others watch', ask: () => '{ watches { what } }', by: ['rival'] },
  {
    of: ['Challenge.isWatched'],
    what: 'whether one watches it',
    ask: (stage) => `{ challenge(reference: ${words(stage.open.reference)}) { isWatched } }`,
    by: ['rival'],
  },
  {
    of: ['Challenge.interest', 'Interest.*'],
    what: 'the band of how many suppliers follow it',
    ask: (stage) => `{ challenge(reference: ${words(stage.open.reference)}) { interest { band countedAt } } }`,
    given: (answer) => JSON.stringify(answer).includes('fewer_than_5'),
    by: everybody,
  },
  {
    of: ['Query.isWatched'],
    what: 'whether one watches a search',
    ask: () => '{ isWatched(search: "q=custody") }',
    by: ['rival'],
  },
  {
    of: ['Organisation.isWatched'],
    what: 'whether one watches an organisation',
    ask: () => '{ organisation(slug: "northmere-police") { isWatched } }',
    by: ['rival'],
  },
  {
    of: ['Query.changes'],
    what: 'public changes',
    ask: () => '{ changes { edges { node { text } } } }',
    by: everybody,
  },
  {
    of: ['Query.changes'],
    what: 'a private fact among the public changes',
    ask: () => '{ changes(first: 100) { edges { node { kind } } } }',
    given: (answer) => /panelSet|drafted|question\.asked/.test(JSON.stringify(answer)),
    by: nobody,
  },
]
