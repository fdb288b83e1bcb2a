import type { ChallengeFields } from '../../server/challenges/model.ts'
import { watch } from '../../server/notifications/commands.ts'
import { Notification } from '../../server/notifications/model.ts'
import { inviteMember } from '../../server/organisations/commands/invite.ts'
import { askToJoin } from '../../server/organisations/commands/join.ts'
import { confirmMailDomain, nameMailDomain } from '../../server/organisations/commands/mail-domains.ts'
import { User } from '../../server/people/accounts.ts'
import { newId } from '../../server/platform/ids.ts'
import type { World } from '../support/world.ts'

/** What is one's own and nobody else's business: what the rival watches and was told, who invited it, whom one asked. */
export async function toldStage(world: World, open: ChallengeFields) {
  const { lanternfish, kettles, saltmarch, brindle, clock } = world
  const rival = await lanternfish.editor.act()
  await watch(rival, { kind: 'challenge', what: open.reference })
  await watch(rival, { kind: 'organisation', what: 'northmere-police' })
  await watch(rival, { kind: 'search', what: 'q=custody' })
  // As the reactor would, which does not run here.
  await Notification.create([
    {
      ...{ _id: newId(), eventId: newId(), personId: lanternfish.editor.personId, kind: 'challenge.amended' },
      ...{ category: 'watching', subject: `challenge:${open._id}`, reference: open.reference, at: clock.now() },
      ...{ text: 'An addendum was posted.', path: `/challenges/${open.reference}`, because: 'You watch it.' },
    },
  ])
  await inviteMember(await saltmarch.admin.act(), {
    organisationId: saltmarch.id,
    address: 'editor@lanternfish.example',
    role: 'viewer',
  })
  await askToJoin(await kettles.editor.act(), { organisationId: brindle.id })
  await domains(world)
}

/** One domain waits for a Charter manager; by another the rival, whom a code let in, may join a supplier. */
async function domains({ northmere, brindle, lanternfish, charter, clock }: World) {
  await nameMailDomain(await northmere.admin.act(), {
    organisationId: northmere.id,
    domain: 'northmere-police.example',
  })
  await confirmMailDomain(await charter.manager.act(), { organisationId: brindle.id, domain: 'lanternfish.example' })
  const at = clock.now()
  const account = { _id: lanternfish.editor.personId, email: 'editor@lanternfish.example', name: '' }
  await User.create([{ ...account, emailVerified: true, createdAt: at, updatedAt: at }])
}
