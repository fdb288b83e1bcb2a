import { ofConcernInput } from '../../../schema/concerns.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { type ConcernFields, concernFacts } from '../model.ts'
import { stepOn, stopAwaitingReply } from './step.ts'

const ends = { withdraw: 'withdrawn', settle: 'settled' } as const

const endBy = (step: keyof typeof ends) =>
  command(ofConcernInput, async (act, { id }): Promise<ConcernFields> => {
    const concern = await stepOn(act, id, step)
    await stopAwaitingReply(act, concern)
    await concern.set({ endedAt: act.now, endedById: act.viewer.personId }).save()
    await record(act, concernFacts, ends[step], id, {})
    return concern.toObject()
  })

/** Whoever raised it takes it back, as long as nothing is decided. It is never public. */
export const withdrawConcern = endBy('withdraw')

/** Whoever raised it says that it is put right, as long as nothing is decided. It is never public. */
export const settleConcern = endBy('settle')
