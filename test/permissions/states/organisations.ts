import { refuseOrganisation } from '../../../server/organisations/commands/decide.ts'
import { inviteMember } from '../../../server/organisations/commands/invite.ts'
import { askToJoin } from '../../../server/organisations/commands/join.ts'
import { registerSupplier } from '../../../server/organisations/commands/register-supplier.ts'
import { invitationToken } from '../../../server/organisations/invitation-token.ts'
import { Organisation } from '../../../server/organisations/model.ts'
import { JoinRequest } from '../../../server/organisations/model-team.ts'
import { User } from '../../../server/people/accounts.ts'
import { newId } from '../../../server/platform/ids.ts'
import { globalId, words } from '../row.ts'
import type { Life, Otherwise, Scene, Step } from './life.ts'

const organisation = (id: string) => `organisationId: ${globalId('Organisation', id)}`
const ofTheTeam = ({ world }: Scene) => organisation(world.northmere.id)
const byItsAdmin: Otherwise = { by: ({ world }) => world.northmere.admin }
const reason = 'We know of no such company.'

const asked =
  (name: string, companyNumber: string): Step =>
  async ({ world, standing }) => {
    const said = { name, companyNumber, size: 'micro' as const, categories: ['roads-policing'], regions: ['london'] }
    const { _id: id } = await registerSupplier(await world.saltmarch.admin.act(), said)
    return { standing: { ...standing, waiting: id, suspended: id } }
  }

export const anOrganisation: Life = {
  of: 'an organisation',
  states: {
    waiting: asked('Paper Lantern', '07654329'),
    approved: 'approveOrganisation',
    suspended: 'suspendOrganisation',
    restored: 'restoreOrganisation',
    merged: 'succeedOrganisation',
    refused: async (scene) => {
      const { standing = scene.standing } = await asked('Glass Lantern', '07654328')(scene)
      const manager = await scene.world.charter.manager.act()
      await refuseOrganisation(manager, { organisationId: standing.waiting, reason })
      return { standing }
    },
    listed: async ({ standing }) => ({
      standing: { ...standing, waiting: standing.listed, suspended: standing.listed },
    }),
    applied: 'applyForListed',
  },
  done: [
    { in: 'waiting applied', commands: 'approveOrganisation refuseOrganisation' },
    { in: 'approved restored', commands: 'askToJoin' },
    {
      ...{ in: 'approved restored', commands: 'succeedOrganisation', also: 'suspended' },
      why: 'what may not act here may have become another all the same',
    },
    {
      ...{ in: 'approved restored', commands: 'suspendOrganisation', also: 'merged' },
      why: 'the admins of its successor act for it, and may have to be stopped',
    },
    { in: 'suspended', commands: 'restoreOrganisation' },
    { in: 'listed', commands: 'applyForListed' },
  ],
  otherwise: {
    suspendOrganisation: {
      ask: ({ standing }) => `${organisation(standing.waiting)}, reason: "It does not exist any more."`,
    },
    succeedOrganisation: {
      ask: ({ standing }) =>
        `${organisation(standing.waiting)}, successor: "lanternfish", on: "2026-11-01T00:00:00.000Z"`,
    },
    askToJoin: { by: ({ world }) => world.kettles.editor, ask: ({ standing }) => organisation(standing.waiting) },
    applyForListed: { ask: ({ standing }) => organisation(standing.waiting) },
  },
}

const invited: Step = async ({ world }) => {
  const { admin, id: organisationId } = world.northmere
  const invitation = await inviteMember(await admin.act(), {
    organisationId,
    address: 'admin@brindle-post.example',
    role: 'viewer',
  })
  return { own: { invitation: invitation._id, token: invitationToken(invitation) } }
}

export const anInvitation: Life = {
  of: 'an invitation to a team',
  states: {
    open: invited,
    withdrawn: 'withdrawInvitation',
    openAgain: invited,
    over: async ({ world }) => {
      world.clock.advance({ days: 20 })
      return {}
    },
    openOnceMore: invited,
    accepted: 'acceptInvitation',
  },
  done: [
    { in: 'open openAgain openOnceMore', commands: 'acceptInvitation' },
    {
      ...{ in: 'open openAgain openOnceMore', commands: 'withdrawInvitation', also: 'over' },
      why: 'what has run out is off the list all the same',
    },
  ],
  otherwise: {
    acceptInvitation: { by: ({ world }) => world.brindle.admin, ask: ({ own }) => `token: ${words(own.token ?? '')}` },
    withdrawInvitation: {
      ...byItsAdmin,
      ask: (scene) => `${ofTheTeam(scene)}, invitationId: ${words(scene.own.invitation ?? '')}`,
    },
  },
}

const askedBy =
  (who: 'kettles' | 'lanternfish'): Step =>
  async ({ world }) => {
    const { personId, act } = world[who].editor
    const organisationId = world.saltmarch.id
    await askToJoin(await act(), { organisationId })
    const request = await JoinRequest.findOne({ organisationId, personId }).lean()
    return { own: { request: request?._id ?? '' } }
  }
const byTheOtherAdmin: Otherwise['by'] = ({ world }) => world.saltmarch.admin
const request = ({ world, own }: Scene) =>
  `${organisation(world.saltmarch.id)}, requestId: ${words(own.request ?? newId())}`

export const aJoinRequest: Life = {
  of: 'a request to join a team',
  states: {
    none: async () => ({}),
    waiting: askedBy('kettles'),
    approved: 'approveJoin',
    waitingAgain: askedBy('lanternfish'),
    refused: 'refuseJoin',
  },
  done: [
    { in: 'waiting waitingAgain', commands: 'approveJoin refuseJoin' },
    {
      ...{ in: 'none', commands: 'askToJoin', also: 'waiting approved waitingAgain refused' },
      why: 'somebody else, who was not let in, still may ask',
    },
  ],
  otherwise: {
    askToJoin: { by: ({ world }) => world.brindle.admin, ask: ({ world }) => organisation(world.saltmarch.id) },
    approveJoin: { by: byTheOtherAdmin, ask: (scene) => `${request(scene)}, role: editor` },
    refuseJoin: { by: byTheOtherAdmin, ask: (scene) => `${request(scene)}, reason: "We do not know them."` },
  },
}

const member = (scene: Scene) => `${ofTheTeam(scene)}, personId: ${words(scene.world.northmere.viewer.personId)}`

export const aMember: Life = {
  of: 'somebody in a team',
  states: {
    member: async () => ({}),
    gone: 'removeMember',
  },
  done: [
    { in: 'member', commands: 'changeRole removeMember handOver leaveOrganisation' },
    { in: 'gone', commands: 'inviteMember' },
  ],
  otherwise: {
    changeRole: { ...byItsAdmin, ask: (scene) => `${member(scene)}, role: editor` },
    removeMember: byItsAdmin,
    handOver: byItsAdmin,
    leaveOrganisation: { by: ({ world }) => world.northmere.viewer },
    inviteMember: {
      ...byItsAdmin,
      ask: (scene) => `${ofTheTeam(scene)}, address: "viewer@northmere-police.example", role: viewer`,
    },
  },
}

const domainOf = ({ world }: Scene) => `${organisation(world.saltmarch.id)}, domain: "two-kettles.example"`

export const aMailDomain: Life = {
  of: 'a domain of mail addresses',
  states: {
    none: async ({ world: { kettles, clock } }) => {
      const at = clock.now()
      const account = { _id: kettles.editor.personId, email: 'editor@two-kettles.example', name: '' }
      await User.create([{ ...account, emailVerified: true, createdAt: at, updatedAt: at }])
      return {}
    },
    named: 'nameMailDomain',
    confirmed: 'confirmMailDomain',
    removed: 'removeMailDomain',
    confirmedAtOnce: 'confirmMailDomain',
    refused: 'refuseMailDomain',
  },
  done: [
    { in: 'none removed refused', commands: 'nameMailDomain' },
    { in: 'none named removed refused', commands: 'confirmMailDomain' },
    { in: 'named confirmed confirmedAtOnce', commands: 'refuseMailDomain removeMailDomain' },
    { in: 'confirmed confirmedAtOnce', commands: 'joinByDomain' },
  ],
  otherwise: {
    nameMailDomain: { by: byTheOtherAdmin, ask: domainOf },
    removeMailDomain: { by: byTheOtherAdmin, ask: domainOf },
    confirmMailDomain: { ask: domainOf },
    refuseMailDomain: { ask: (scene) => `${domainOf(scene)}, reason: "It is not theirs alone."` },
    joinByDomain: { by: ({ world }) => world.kettles.editor, ask: ({ world }) => organisation(world.saltmarch.id) },
  },
}

export const aPerson: Life = {
  of: 'an account',
  states: { free: async () => ({}), suspended: 'suspendPerson', restored: 'restorePerson' },
  done: [
    { in: 'free restored', commands: 'suspendPerson' },
    { in: 'suspended', commands: 'restorePerson' },
  ],
  otherwise: {
    restorePerson: { ask: ({ world }) => `personId: ${words(world.brindle.admin.personId)}` },
  },
}

export const aProfile: Life = {
  of: 'the profile of a supplier, which somebody else may have changed',
  states: {
    asRead: async () => ({}),
    claimed: 'claimStandards',
    asReadAgain: async ({ world }) => {
      const now = await Organisation.findById(world.kettles.id).lean<{ version: number }>()
      return { own: { madeFrom: String(now?.version ?? 0) } }
    },
    old: async ({ world, own }) => {
      world.clock.advance({ days: 366 })
      return { own }
    },
  },
  done: [
    { in: 'asRead asReadAgain old', commands: 'claimStandards editProfile' },
    { in: 'asReadAgain old', commands: 'markClaim' },
    { in: 'old', commands: 'renewProfile' },
  ],
  otherwise: {
    claimStandards: {
      but: (source, { own }) => asReadNow(source, own).replace('conformant', own.madeFrom ? 'partial' : 'conformant'),
    },
    editProfile: {
      by: ({ world }) => world.kettles.admin,
      ask: ({ world, own }) =>
        `${organisation(world.kettles.id)}, madeFrom: ${own.madeFrom ?? 0}, profile: { about: "We mend systems.",
         website: "", mailbox: "", size: "micro", regions: [], sectors: [], categories: ["roads-policing"] }`,
    },
    renewProfile: { by: ({ world }) => world.kettles.editor, but: (source, { own }) => asReadNow(source, own) },
    markClaim: { by: ({ world }) => world.northmere.editor, but: (source, { own }) => asReadNow(source, own) },
  },
}
const asReadNow = (source: string, { madeFrom = '0' }: Scene['own']) =>
  source.replace('madeFrom: 0', `madeFrom: ${madeFrom}`)
