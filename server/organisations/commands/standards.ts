import { claimStandardsInput, markClaimInput } from '../../../schema/organisations.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn, textsIn } from '../../platform/guarded.ts'
import { demand, demandCurrent, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canClaim, canSee, canSeeClaims } from '../access.ts'
import { Organisation, type OrganisationFields, organisationFacts, type StandardClaim } from '../model.ts'

/** What of a claim is chosen from a list. */
const chosen = new Set(['code', 'claim'])

/** A supplier says which standards it meets. Whoever saw a claim saw it as it was: changed, it is claimed alone again. */
export const claimStandards = command(
  claimStandardsInput,
  async (act, { organisationId, madeFrom, claims, looked }): Promise<OrganisationFields> => {
    const organisation = await find(Organisation, organisationId, act, canSee)
    demandYours(passes(canClaim, act, organisation))
    const before = organisation.standards
    demandAdminLooked(act, newIn(textsIn({ claims }, chosen), before), looked)
    demandCurrent(organisation, madeFrom, before.map(asClaimed))
    const standards = claims.map((claim) => {
      const known = before.find((one) => isSame(one, claim))
      return { ...claim, seenBy: known?.seenBy ?? [] }
    })
    if (standards.length === before.length && standards.every((one) => before.some((was) => isSame(was, one))))
      return organisation.toObject()
    await organisation.set({ standards }).save()
    await record(act, organisationFacts, 'edited', organisationId, { fields: ['standards'] })
    return organisation.toObject()
  },
)

const asClaimed = ({ code, claim, plannedFor, evidenceUrl }: StandardClaim) =>
  ({ code, claim, plannedFor, evidenceUrl }) as const

const isSame = (one: StandardClaim, other: StandardClaim): boolean =>
  one.code === other.code &&
  one.claim === other.claim &&
  one.evidenceUrl === other.evidenceUrl &&
  (one.plannedFor?.getTime() ?? null) === (other.plannedFor?.getTime() ?? null)

/**
 * A force says that it saw what stands behind a claim, or that it tested it and how, today; or takes that back. One mark for
 * each force and claim: the last counts. It vouches for no more than it says.
 */
export const markClaim = command(
  markClaimInput,
  async (act, { organisationId, code, madeFrom, mark, how, looked }): Promise<OrganisationFields> => {
    const organisation = await find(Organisation, organisationId, act, canSee)
    const force = act.viewer.actingFor
    demandYours(force && passes(canSeeClaims, act, organisation))
    demandAdminLooked(act, { how }, looked)
    demandCurrent(organisation, madeFrom, null)
    const claim = organisation.standards.find((one) => one.code === code)
    demand(claim, 'NOT_CLAIMED', 'It does not claim that standard any more.')
    const isMarked = claim.seenBy?.some((by) => by.organisationId === force.organisationId)
    demand(mark !== 'none' || isMarked, 'NOT_MARKED', 'Your force says nothing of this claim.')

    const others = (claim.seenBy ?? []).filter((by) => by.organisationId !== force.organisationId)
    const own = { organisationId: force.organisationId, at: act.now, how: mark === 'verified' ? how : null }
    const seenBy = mark === 'none' ? others : [...others, own]
    const marked = organisation.standards.map((one) => (one.code === code ? { ...one, seenBy } : one))
    await organisation.set({ standards: marked }).save()
    await record(act, organisationFacts, factOf[mark], organisationId, { code })
    return organisation.toObject()
  },
)

const factOf = { none: 'claimUnmarked', seen: 'claimSeen', verified: 'claimVerified' } as const
