import { z } from 'zod'
import { sameProblemLevels } from '../../../schema/challenges.ts'
import { looked } from '../../../schema/looked.ts'
import { id } from '../../../schema/people.ts'
import { demandStanding } from '../../organisations/succession.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canSee, canSeeSameProblem, isItsOwnEntry } from '../access.ts'
import { Challenge, challengeFacts } from '../model.ts'
import { SameProblem, type SameProblemFields } from '../model-same-problem.ts'
import { demandStep } from '../transitions.ts'

const words = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`).default('')
const entry = {
  level: z.enum(sameProblemLevels, 'Say how much your force would do'),
  volume: words(200),
  system: words(200),
  note: words(2_000),
  contact: words(200),
  looked,
}
type Said = Pick<SameProblemFields, 'volume' | 'system' | 'note' | 'contact'>
const wordsOf = ({ volume, system, note, contact }: Said) => ({ volume, system, note, contact })

/** A force adds its weight to another's challenge. Public are the force and the level; the rest is for forces. */
export const addSameProblem = command(
  z.object({ challengeId: id, ...entry }),
  async (act, { challengeId, looked, ...said }): Promise<SameProblemFields> => {
    const challenge = await find(Challenge, challengeId, act, canSee)
    demandAdminLooked(act, wordsOf(said), looked)
    demandStep(act, challenge, 'addSameProblem')
    const [forceId = ''] = act.viewer.organisationsAs('admin', 'editor')
    await demandStanding(act, forceId)
    const known = await SameProblem.findOne({ challengeId, forceId })
    demand(!known || known.withdrawnAt, 'ALREADY_ADDED', 'Your force has added itself. Change the entry instead.')

    const added = known ?? new SameProblem({ _id: newId(), challengeId, forceId })
    await added.set({ ...said, since: act.now, withdrawnAt: null }).save()
    await record(act, challengeFacts, 'sameProblemAdded', challengeId, { forceId, level: said.level })
    return added.toObject()
  },
)

/** Changes what the force said of itself; the change of level is public. */
export const changeSameProblem = command(
  z.object({ id, ...entry }),
  async (act, { id: entryId, looked, ...said }): Promise<SameProblemFields> => {
    const added = await find(SameProblem, entryId, act, canSeeSameProblem)
    demandYours(passes(isItsOwnEntry, act, added))
    demandAdminLooked(act, newIn(wordsOf(said), wordsOf(added)), looked)
    await demandNotTwice(act, 'changeSameProblem', { entryId, ...said })

    await added.set(said).save()
    await record(act, challengeFacts, 'sameProblemChanged', added.challengeId, {
      forceId: added.forceId,
      level: said.level,
    })
    return added.toObject()
  },
)

/** Takes the force off the list. That it was there stays in the change log. */
export const withdrawSameProblem = command(
  z.object({ id }),
  async (act, { id: entryId }): Promise<SameProblemFields> => {
    const added = await find(SameProblem, entryId, act, canSeeSameProblem)
    demandYours(passes(isItsOwnEntry, act, added))

    await added.set({ withdrawnAt: act.now }).save()
    await record(act, challengeFacts, 'sameProblemWithdrawn', added.challengeId, { forceId: added.forceId })
    return added.toObject()
  },
)
