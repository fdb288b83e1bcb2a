import type { z } from 'zod'
import { concernLimits, concernWorkingDays, decideConcernInput } from '../../../schema/concerns.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { type ConcernDecision, type ConcernFields, concernFacts } from '../model.ts'
import { stepOn, stopAwaitingReply } from './step.ts'
import { workingDaysOfNation } from './working-days.ts'

type Said = z.output<typeof decideConcernInput>

/** A Charter manager decides, after the reply or when the time for one is over. Either side may appeal. */
export const decideConcern = command(decideConcernInput, async (act, { id, ...said }): Promise<ConcernFields> => {
  const concern = await stepOn(act, id, 'decide')
  const decision = decisionOf(act, said)
  const appealDueAt = await workingDaysOfNation(act, concern.againstId, concernWorkingDays.appeal)
  await stopAwaitingReply(act, concern)
  await concern.set({ decision, outcome: said.outcome, appealDueAt }).save()
  await record(act, concernFacts, 'decided', id, { outcome: said.outcome })
  return concern.toObject()
})

/** Another manager decides on the appeal, and that is final. What is upheld is public from now on. */
export const decideAppeal = command(decideConcernInput, async (act, { id, ...said }): Promise<ConcernFields> => {
  const concern = await stepOn(act, id, 'decideAppeal')
  await concern.set({ lastDecision: decisionOf(act, said), outcome: said.outcome }).save()
  await record(act, concernFacts, 'appealDecided', id, { outcome: said.outcome })
  if (said.outcome === 'upheld') await record(act, concernFacts, 'upheld', id, { principle: concern.principle })
  return concern.toObject()
})

/** What everybody will read is asked for where it is upheld, and not kept where it is not. */
function decisionOf(act: Act, { outcome, reason, summary, putRight }: Omit<Said, 'id'>): ConcernDecision {
  const isUpheld = outcome === 'upheld'
  const { leastText } = concernLimits
  demand(!isUpheld || summary.length >= leastText, 'SUMMARY', 'Say for everybody what was found.', 'summary')
  demand(!isUpheld || putRight.length >= leastText, 'PUT_RIGHT', 'Say what was put right, or is to be.', 'putRight')
  const forEverybody = isUpheld ? { summary, putRight } : { summary: '', putRight: '' }
  demandClean({ reason, ...forEverybody })
  return { outcome, reason, ...forEverybody, byId: act.viewer.personId ?? '', at: act.now }
}
