import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { demand } from '../../platform/refusal.ts'
import { Person } from '../model.ts'

/** From now on the person acts for this organisation, in every browser of theirs. */
export const actFor = command(
  z.object({ organisationId: id }),
  async ({ viewer }, { organisationId }): Promise<void> => {
    // Those of somebody suspended are none.
    const belongs = viewer.memberships.some((membership) => membership.organisationId === organisationId)
    demand(belongs, 'NOT_A_MEMBER', 'You do not belong to that organisation. Choose one of yours.', 'organisationId')
    await Person.updateOne({ _id: viewer.personId }, { $set: { actingForId: organisationId } })
  },
)
