import { suspendOrganisation } from '../../server/organisations/commands/decide.ts'
import { registerSupplier } from '../../server/organisations/commands/register-supplier.ts'
import { Organisation } from '../../server/organisations/model.ts'
import { newId } from '../../server/platform/ids.ts'
import type { World } from '../support/world.ts'

/** One organisation in each state that somebody may do something about: nobody of the viewers belongs to any. */
export async function standingStage({ brindle, charter, clock }: World) {
  const stored = { region: 'London', demo: true, createdAt: clock.now() }
  const listed = { _id: newId(), kind: 'force', state: 'listed', slug: 'westmarsh', name: 'Westmarsh Police' } as const
  const acting = { _id: newId(), kind: 'supplier', state: 'approved', slug: 'slow-post', name: 'Slow Post' } as const
  await Organisation.create([
    { ...stored, ...listed, shortName: 'Westmarsh' },
    { ...stored, ...acting, shortName: 'Slow Post' },
  ])
  const manager = await charter.manager.act()
  return {
    listed: listed._id,
    waiting: await registerSupplier(await brindle.admin.act(), {
      name: 'Fresh Kettle',
      companyNumber: '07654321',
      size: 'micro',
      categories: ['roads-policing'],
      regions: ['london'],
    }).then(({ _id }) => _id),
    suspended: await suspendOrganisation(manager, {
      organisationId: acting._id,
      reason: 'The company was struck off.',
    }).then(({ _id }) => _id),
  }
}
