import { doing, globalId, type Row, words } from '../row.ts'
import { everybody, nobody, signedIn, type Viewer } from '../viewers.ts'

const withAnAccount: readonly Viewer[] = [...signedIn, 'suspended']

export const peopleRows: Row[] = [
  {
    of: ['Query.viewer', 'Viewer.person'],
    what: 'oneself',
    ask: () => '{ viewer { person { name } } }',
    by: withAnAccount,
  },
  {
    of: ['Viewer.organisation', 'Viewer.memberships'],
    what: 'for whom one acts',
    ask: () => '{ viewer { organisation { name } } }',
    by: signedIn,
  },
  {
    of: ['Viewer.isCharterManager'],
    what: 'that one is a Charter manager',
    ask: () => '{ viewer { isCharterManager } }',
    by: ['manager'],
  },
  {
    of: ['Viewer.unreadNotifications', 'Viewer.unreadThreads'],
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
    of: ['Query.organisationApplications'],
    what: 'what waits for a Charter manager',
    ask: () => '{ organisationApplications { askedAt } }',
    by: nobody,
  },
  {
    of: ['Viewer.applications'],
    what: 'what others applied for',
    ask: () => '{ viewer { applications { name } } }',
    given: (answer) => /name/.test(JSON.stringify(answer)),
    by: nobody,
  },
  {
    of: ['Mutation.registerSupplier'],
    what: 'register a supplier',
    ask: () =>
      doing(
        'registerSupplier(input: { name: "Paper Lantern", companyNumber: "SC123456", size: "micro", categories: ["roads-policing"], regions: ["scotland"] })',
      ),
    by: signedIn,
  },
  {
    of: [
      'Mutation.applyForListed',
      'Mutation.approveOrganisation',
      'Mutation.refuseOrganisation',
      'Mutation.restoreOrganisation',
    ],
    what: 'decide where nothing waits',
    ask: (stage) => doing(`approveOrganisation(organisationId: ${globalId('Organisation', stage.world.brindle.id)})`),
    by: nobody,
  },
  {
    of: ['Mutation.suspendOrganisation'],
    what: 'suspend a supplier',
    ask: (stage) =>
      doing(
        `suspendOrganisation(organisationId: ${globalId('Organisation', stage.world.brindle.id)}, reason: "It does not exist any more.")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Mutation.claimStandards'],
    what: 'say which standards a supplier meets',
    ask: (stage) =>
      doing(
        `claimStandards(organisationId: ${globalId('Organisation', stage.world.kettles.id)}, madeFrom: 0, claims: [{ code: "openapi", claim: conformant, evidenceUrl: "" }])`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Mutation.seeClaim'],
    what: 'say that one saw a claim which nobody made',
    ask: (stage) =>
      doing(
        `seeClaim(organisationId: ${globalId('Organisation', stage.world.kettles.id)}, code: "openapi", madeFrom: 0)`,
      ),
    by: nobody,
  },
  {
    of: ['Mutation.succeedOrganisation'],
    what: 'record that a supplier became another',
    ask: (stage) =>
      doing(
        `succeedOrganisation(organisationId: ${globalId('Organisation', stage.world.brindle.id)}, successor: "lanternfish", on: "2026-11-01T00:00:00.000Z")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Query.organisationStanding'],
    what: 'who may not act for a force, and why',
    ask: () => '{ organisationStanding(slug: "northmere-police") { people { person { name } stopped { reason } } } }',
    by: ['manager'],
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
  {
    of: ['Query.team'],
    what: 'the team of a force',
    ask: () => '{ team(slug: "northmere-police") { members { person { name } } } }',
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Team.invitations', 'Team.requests'],
    what: 'what waits for the admin of a force',
    ask: () => '{ team(slug: "northmere-police") { invitations { address } requests { address } } }',
    by: nobody,
  },
  {
    of: ['Query.invitation', 'Viewer.invitations', 'Viewer.askedToJoin'],
    what: 'an invitation by a link that is not ours',
    ask: () => '{ invitation(token: "none.of-ours") { address } }',
    by: nobody,
  },
  {
    of: ['Mutation.askToJoin'],
    what: 'ask to join a force',
    ask: (stage) => doing(`askToJoin(organisationId: ${globalId('Organisation', stage.world.northmere.id)})`),
    by: ['supplier', 'rival', 'otherForce', 'manager'],
  },
  {
    of: ['Mutation.leaveOrganisation'],
    what: 'leave a force',
    ask: (stage) => doing(`leaveOrganisation(organisationId: ${globalId('Organisation', stage.world.northmere.id)})`),
    // Whoever is suspended may still give up a post.
    by: ['owner', 'evaluator', 'suspended'],
  },
  ...[
    'inviteMember(ORGANISATION, address: "ada@northmere.example", role: admin)',
    'withdrawInvitation(ORGANISATION, invitationId: ID)',
    'acceptInvitation(token: "none.of-ours")',
    'approveJoin(ORGANISATION, requestId: ID, role: editor)',
    'refuseJoin(ORGANISATION, requestId: ID, reason: "We do not know them.")',
    'changeRole(ORGANISATION, personId: ID, role: admin)',
    'removeMember(ORGANISATION, personId: ID)',
    'handOver(ORGANISATION, personId: ID)',
    'editProfile(ORGANISATION, madeFrom: 0, profile: { about: "", website: "", mailbox: "", size: "", regions: [], categories: [] })',
  ].map(
    (call): Row => ({
      of: [`Mutation.${call.split('(')[0]}`],
      what: 'change a team without being its admin',
      ask: (stage) =>
        doing(
          call
            .replace('ORGANISATION', `organisationId: ${globalId('Organisation', stage.world.northmere.id)}`)
            .replace('ID)', `${words(stage.world.northmere.viewer.personId)})`)
            .replace('ID,', `${words(stage.world.northmere.viewer.personId)},`),
        ),
      by: nobody,
    }),
  ),
  {
    of: ['Query.organisationDirectory'],
    what: 'the list of organisations',
    ask: () => '{ organisationDirectory(kind: force) { rows { edges { node { name } } } } }',
    given: (answer) => /Northmere/.test(JSON.stringify(answer)),
    by: everybody,
  },
  {
    of: ['Query.organisation'],
    what: 'an organisation that is approved',
    ask: () => '{ organisation(slug: "northmere-police") { name } }',
    by: everybody,
  },
  {
    of: ['Query.notifications', 'Notification.*'],
    what: 'notifications of others',
    ask: () => '{ notifications { edges { node { text } } } }',
    by: nobody,
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
    of: ['Mutation.watch', 'Mutation.unwatch'],
    what: 'watch a challenge',
    ask: (stage) => doing(`watch(input: { kind: challenge, what: ${words(stage.open.reference)} })`),
    by: withAnAccount,
  },
  {
    of: ['Mutation.watch'],
    what: 'watch a draft',
    ask: (stage) => doing(`watch(input: { kind: challenge, what: ${words(stage.draft.reference)} })`),
    by: ['owner', 'evaluator'],
  },
  { of: ['Query.watches', 'Watch.*'], what: 'what others watch', ask: () => '{ watches { what } }', by: ['rival'] },
  {
    of: ['Query.isWatched', 'Challenge.isWatched', 'Organisation.isWatched'],
    what: 'whether one watches it',
    ask: (stage) => `{ challenge(reference: ${words(stage.open.reference)}) { isWatched } }`,
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
