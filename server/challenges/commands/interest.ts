import { z } from 'zod'
import { interestBands, interestStandsHours } from '../../../schema/interest.ts'
import { engagementModes, modeRules } from '../../../schema/modes.ts'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { filter } from '../../platform/rule.ts'
import { theHouse } from '../access.ts'
import { Challenge } from '../model.ts'

const hour = 3_600_000

/**
 * Keeps the band of how many are interested, as it was counted at that hour, for a challenge that may be told of: open by
 * then, sealed, and not in its last 48 hours. What is counted of an hour stands. It is no event: an entry in the record
 * would say when a band changed, for ever.
 */
export const keepInterest = command(
  z.object({ id, band: z.enum(interestBands), countedAt: z.date() }),
  async (act, { id: _id, band, countedAt }): Promise<void> => {
    const mayBeCounted = {
      _id,
      state: 'open',
      mode: { $in: engagementModes.filter((mode) => modeRules[mode].sealed) },
      openedAt: { $lte: countedAt },
      proposalsCloseAt: { $gte: new Date(countedAt.getTime() + interestStandsHours * hour) },
      'interest.countedAt': { $not: { $gte: countedAt } },
    }
    const where: Record<string, unknown> = { $and: [mayBeCounted, filter(theHouse, act)] }
    await Challenge.updateOne(where, { $set: { interest: { band, countedAt } } })
  },
)
