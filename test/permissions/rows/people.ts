import { doing, globalId, type Row, words } from '../row.ts'
import { nobody, signedIn, type Viewer } from '../viewers.ts'

const withAnAccount: readonly Viewer[] = [...signedIn, 'suspended']

export const peopleRows: Row[] = [
  {
    of: ['Query.viewer', 'Viewer.person'],
    what: 'oneself',
    ask: () => '{ viewer { person { name } } }',
    by: withAnAccount,
  },
  {
    of: ['Viewer.organisation'],
    what: 'for whom one acts',
    ask: () => '{ viewer { organisation { name } } }',
    by: signedIn,
  },
  {
    of: ['Viewer.memberships'],
    what: 'for whom one may act',
    ask: () => '{ viewer { memberships { name } } }',
    by: signedIn,
  },
  {
    of: ['Viewer.isCharterManager'],
    what: 'that one is a Charter manager',
    ask: () => '{ viewer { isCharterManager } }',
    by: ['manager'],
  },
  {
    of: ['Viewer.unreadNotifications'],
    what: 'what one was told and has not read',
    ask: () => '{ viewer { unreadNotifications } }',
    by: ['rival'],
  },
  {
    of: ['Viewer.unreadThreads'],
    what: 'what one has not read of the force’s room',
    ask: () => '{ viewer { unreadThreads } }',
    by: ['evaluator'],
  },
  { of: ['Query.mySessions'], what: 'browsers of others', ask: () => '{ mySessions { id } }', by: nobody },
  {
    of: ['Mutation.endSession'],
    what: 'end a browser that is not one’s own',
    ask: (stage) => doing(`endSession(id: ${words(stage.open._id)})`),
    by: nobody,
  },
  {
    of: ['Mutation.endEverySession'],
    what: 'sign out everywhere',
    ask: () => doing('endEverySession'),
    by: withAnAccount,
  },
  {
    of: ['Mutation.actFor'],
    what: 'act for the force',
    ask: (stage) => doing(`actFor(organisationId: ${globalId('Organisation', stage.world.northmere.id)})`),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Viewer.address'],
    what: 'the address of oneself',
    ask: () => '{ viewer { address } }',
    given: (answer) => /@/.test(JSON.stringify(answer)),
    by: withAnAccount,
  },
  { of: ['Query.myPasskeys'], what: 'passkeys of others', ask: () => '{ myPasskeys { id } }', by: nobody },
  {
    of: ['Mutation.nameMyself'],
    what: 'say how one is called',
    ask: () => doing('nameMyself(name: "Sam Okafor")'),
    by: withAnAccount,
  },
  {
    of: ['Mutation.removePasskey'],
    what: 'take a passkey of nobody away',
    ask: (stage) => doing(`removePasskey(id: ${words(stage.open._id)})`),
    by: nobody,
  },
  {
    of: ['Mutation.suspendPerson'],
    what: 'suspend somebody of a supplier',
    ask: (stage) =>
      doing(
        `suspendPerson(personId: ${words(stage.world.brindle.admin.personId)}, reason: "The account is not theirs.")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Mutation.restorePerson'],
    what: 'restore somebody who is suspended',
    ask: (stage) => doing(`restorePerson(personId: ${words(stage.world.suspended.personId)})`),
    by: ['manager'],
  },
  {
    of: ['Query.myData'],
    what: 'what is kept of oneself',
    ask: () => '{ myData }',
    by: withAnAccount,
  },
]
