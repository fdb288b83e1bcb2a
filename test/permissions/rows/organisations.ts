import { doing, globalId, type Row, words } from '../row.ts'
import { everybody, nobody, signedIn } from '../viewers.ts'

const organisation = (id: string) => globalId('Organisation', id)

export const organisationRows: Row[] = [
  {
    of: ['Query.organisationApplications'],
    what: 'what waits for a Charter manager',
    ask: () => '{ organisationApplications { askedAt } }',
    by: ['manager'],
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
    of: ['Mutation.applyForListed'],
    what: 'ask to open the account of a listed force',
    ask: ({ standing }) => doing(`applyForListed(organisationId: ${organisation(standing.listed)})`),
    by: signedIn,
  },
  {
    of: ['Mutation.approveOrganisation'],
    what: 'approve a supplier that applied',
    ask: ({ standing }) => doing(`approveOrganisation(organisationId: ${organisation(standing.waiting)})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.refuseOrganisation'],
    what: 'refuse a supplier that applied',
    ask: ({ standing }) =>
      doing(
        `refuseOrganisation(organisationId: ${organisation(standing.waiting)}, reason: "We know of no such company.")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Mutation.restoreOrganisation'],
    what: 'restore one that is suspended',
    ask: ({ standing }) => doing(`restoreOrganisation(organisationId: ${organisation(standing.suspended)})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.suspendOrganisation'],
    what: 'suspend a supplier',
    ask: (stage) =>
      doing(
        `suspendOrganisation(organisationId: ${organisation(stage.world.brindle.id)}, reason: "It does not exist any more.")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Mutation.claimStandards'],
    what: 'say which standards a supplier meets',
    ask: (stage) =>
      doing(
        `claimStandards(organisationId: ${organisation(stage.world.kettles.id)}, madeFrom: 0, claims: [{ code: "openapi", claim: conformant, evidenceUrl: "" }])`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Mutation.renewProfile'],
    what: 'say that a profile which is not old is still true',
    ask: (stage) => doing(`renewProfile(organisationId: ${organisation(stage.world.kettles.id)}, madeFrom: 0)`),
    by: nobody,
  },
  {
    of: ['Mutation.markClaim'],
    what: 'say that one saw a claim which nobody made',
    ask: (stage) =>
      doing(
        `markClaim(organisationId: ${organisation(stage.world.kettles.id)}, code: "openapi", madeFrom: 0, mark: verified, how: "We sent it a thousand calls.")`,
      ),
    by: nobody,
  },
  {
    of: ['Mutation.succeedOrganisation'],
    what: 'record that a supplier became another',
    ask: (stage) =>
      doing(
        `succeedOrganisation(organisationId: ${organisation(stage.world.brindle.id)}, successor: "lanternfish", on: "2026-11-01T00:00:00.000Z")`,
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
    of: ['Query.team'],
    what: 'the team of a force',
    ask: () => '{ team(slug: "northmere-police") { members { person { name } } } }',
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Team.invitations', 'Team.requests', 'Team.mailDomains'],
    what: 'what waits for the admin of a force',
    ask: () =>
      '{ team(slug: "northmere-police") { invitations { address } requests { address } mailDomains { domain } } }',
    by: nobody,
  },
  {
    of: ['Viewer.invitations'],
    what: 'invitations to one’s own address',
    ask: () => '{ viewer { invitations { role } } }',
    by: ['rival'],
  },
  {
    of: ['Viewer.askedToJoin'],
    what: 'what one asked to join',
    ask: () => '{ viewer { askedToJoin { name } } }',
    by: ['supplier'],
  },
  {
    of: ['Query.invitation'],
    what: 'an invitation by a link that is not ours',
    ask: () => '{ invitation(token: "none.of-ours") { address } }',
    by: nobody,
  },
  {
    of: ['Viewer.joinsByDomain'],
    what: 'what the domain of one’s own address lets one join',
    ask: () => '{ viewer { joinsByDomain { name } } }',
    by: ['rival'],
  },
  {
    of: ['Mutation.joinByDomain'],
    what: 'join a supplier by the domain of one’s own address',
    ask: (stage) => doing(`joinByDomain(organisationId: ${organisation(stage.world.brindle.id)})`),
    by: ['rival'],
  },
  {
    of: ['Query.mailDomainsToConfirm'],
    what: 'domains that wait for a Charter manager',
    ask: () => '{ mailDomainsToConfirm { domain } }',
    by: ['manager'],
  },
  {
    of: ['OrganisationStanding.mailDomains'],
    what: 'by which domains people join a force',
    ask: () => '{ organisationStanding(slug: "northmere-police") { mailDomains { domain } } }',
    by: ['manager'],
  },
  {
    of: ['Mutation.confirmMailDomain'],
    what: 'confirm a domain of a force',
    ask: (stage) =>
      doing(
        `confirmMailDomain(organisationId: ${organisation(stage.world.northmere.id)}, domain: "northmere-police.example")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Mutation.refuseMailDomain'],
    what: 'refuse a domain of a force',
    ask: (stage) =>
      doing(
        `refuseMailDomain(organisationId: ${organisation(stage.world.northmere.id)}, domain: "northmere-police.example", reason: "It is not theirs alone.")`,
      ),
    by: ['manager'],
  },
  {
    of: ['Mutation.askToJoin'],
    what: 'ask to join a force',
    ask: (stage) => doing(`askToJoin(organisationId: ${organisation(stage.world.northmere.id)})`),
    by: ['supplier', 'rival', 'otherForce', 'manager'],
  },
  {
    of: ['Mutation.leaveOrganisation'],
    what: 'leave a force',
    ask: (stage) => doing(`leaveOrganisation(organisationId: ${organisation(stage.world.northmere.id)})`),
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
    'nameMailDomain(ORGANISATION, domain: "northmere.example")',
    'removeMailDomain(ORGANISATION, domain: "northmere-police.example")',
    'editProfile(ORGANISATION, madeFrom: 0, profile: { about: "", website: "", mailbox: "", size: "", regions: [], sectors: [], categories: [] })',
  ].map(
    (call): Row => ({
      of: [`Mutation.${call.split('(')[0]}`],
      what: 'change a team without being its admin',
      ask: (stage) =>
        doing(
          call
            .replace('ORGANISATION', `organisationId: ${organisation(stage.world.northmere.id)}`)
            .replace('ID)', `${words(stage.world.northmere.viewer.personId)})`)
            .replace('ID,', `${words(stage.world.northmere.viewer.personId)},`),
        ),
      by: nobody,
    }),
  ),
  {
    of: ['Organisation.mayPurge'],
    what: 'that one may remove words from the profile of a force',
    ask: () => '{ organisation(slug: "northmere-police") { mayPurge } }',
    given: (answer) => JSON.stringify(answer).includes('true'),
    by: ['manager'],
  },
  {
    of: ['Mutation.purgeOrganisationWords'],
    what: 'remove words from what a supplier says of itself and of its signing',
    ask: ({ world }) =>
      doing(
        `purgeOrganisationWords(organisation: ${organisation(world.kettles.id)}, words: "Ada Example", reason: case_data)`,
      ),
    by: ['manager'],
  },
  {
    of: ['Query.organisationDirectory'],
    what: 'the list of organisations',
    ask: () => '{ organisationDirectory(kind: force) { rows { edges { node { name } } } } }',
    given: (answer) => /Northmere/.test(JSON.stringify(answer)),
    by: everybody,
  },
  {
    of: ['Query.organisationDirectory'],
    what: 'the list of organisations by standing under the Charter',
    ask: () => '{ organisationDirectory(kind: force, standing: "signed") { rows { edges { node { name } } } } }',
    given: (answer) => /Northmere/.test(JSON.stringify(answer)),
    by: everybody,
  },
  {
    of: ['Query.organisationDirectory'],
    what: 'which organisations have only applied to sign',
    ask: () => '{ organisationDirectory(kind: force, standing: "applied") { rows { edges { node { name } } } } }',
    given: (answer) => /Saltmarch/.test(JSON.stringify(answer)),
    by: nobody,
  },
  {
    of: ['Query.organisation'],
    what: 'an organisation that is approved',
    ask: () => '{ organisation(slug: "northmere-police") { name } }',
    by: everybody,
  },
]
