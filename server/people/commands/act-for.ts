import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { demand } from '../../platform/refusal.ts'
import { Membership, Person } from '../model.ts'

/** From now on the person acts for this organisation, in every browser of theirs. */
export const actFor = command(
  z.object({ organisationId: id }),
  async ({ viewer }, { organisationId }): Promise<void> => {
    const belongs = await Membership.exists({
      personId: viewer.personId ?? '',
      organisationId,
      endedAt: null,
      pausedAt: null,
    })
    demand(belongs, 'NOT_A_MEMBER', 'You do not belong to that organisation. Choose one of yours.', 'organisationId')
    await Person.updateOne({ _id: viewer.personId }, { $set: { actingForId: organisationId } })
  },
)
