import { adoptionLimits, recordAdoptionInput } from '../../../schema/adoptions.ts'
import { challengesById } from '../../challenges/queries.ts'
import { acceptedOf } from '../../evaluations/feedback.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { demandOwnerLooked } from '../../platform/guarded.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canRecord, canSendLooked } from '../access.ts'
import type { AdoptionFields, AdoptionStep } from '../model.ts'
import { addStep, rowOf } from './add-step.ts'

/**
 * A force says for itself how far it is with what came of a challenge, its own or another's: first, or anew. What it said
 * before stays to be read. Nothing is said before the outcome is public.
 */
export const recordAdoption = command(
  recordAdoptionInput,
  async (act, { challengeId, supplierId, looked, ...said }): Promise<AdoptionFields> => {
    const [challenge] = await challengesById(act, [challengeId])
    if (!challenge) throw notFound()
    const forceId = act.viewer.actingFor?.organisationId ?? ''
    const own = { _id: forceId, forceId }
    demandYours(passes(canRecord, act, own))
    demand(challenge.state === 'decided', 'NOT_DECIDED', 'There is no outcome yet that a force could adopt.')
    demand(dayOf(said.on) <= dayOf(act.now), 'NOT_YET', 'Give the day from which it is so, not one to come.', 'on')
    demandOwnerLooked({ evidence: said.evidence, link: said.link }, looked, passes(canSendLooked, act, own))
    await demandNamed(act, challengeId, supplierId)

    const row = await rowOf(challengeId, forceId)
    const isRepeated = row?.supplierId === supplierId && saysTheSame(said, row.steps.at(-1))
    demand(!isRepeated, 'SAID_ALREADY', 'Your force has said this already.')
    demand((row?.steps.length ?? 0) < adoptionLimits.steps, 'TOO_MANY', 'No more can be added to this row.')
    return addStep(act, row, { challengeId, forceId, supplierId }, { ...said, partnershipId: null })
  },
)

/** In London, where a force counts its days: today is one that has come. */
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })
const dayOf = (moment: Date): string => london.format(moment)

const saysTheSame = (said: Pick<AdoptionStep, 'stage' | 'on' | 'evidence' | 'link'>, last: AdoptionStep | undefined) =>
  last !== undefined &&
  last.on.getTime() === said.on.getTime() &&
  (['stage', 'evidence', 'link'] as const).every((field) => last[field] === said[field])

/** A row names nobody whom the outcome does not. */
async function demandNamed(act: Act, challengeId: string, supplierId: string | null): Promise<void> {
  if (!supplierId) return
  const [accepted] = await acceptedOf(act, [challengeId])
  demand(
    accepted?.supplierIds.includes(supplierId),
    'NOT_NAMED',
    'The outcome does not name this supplier: choose one that it names, or none.',
    'supplierId',
  )
}
