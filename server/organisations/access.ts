import { anyOf, type Rule } from '../platform/rule.ts'
import type { OrganisationFields } from './model.ts'
import type { MailDomainFields } from './model-domains.ts'

type OrganisationRule = Rule<OrganisationFields>

const known: OrganisationRule = () => ({ state: { $in: ['listed', 'approved', 'suspended'] } })
const itsOwn: OrganisationRule = ({ viewer }) => ({
  _id: { $in: viewer.memberships.map((membership) => membership.organisationId) },
})
const allToACharterManager: OrganisationRule = ({ viewer }) =>
  viewer.isCharterManager ? { $and: [] } : { _id: { $in: [] } }

const oneAppliedFor: OrganisationRule = ({ viewer }) => ({
  applicantId: { $in: viewer.personId ? [viewer.personId] : [] },
})
/** Letters tell an applicant of a refusal: what writes them has to know of it. */
const allToTheHouse: OrganisationRule = ({ viewer }) => (viewer.isSystem ? { $and: [] } : { _id: { $in: [] } })

/** One that has only applied is seen by its applicant, its own people and by those who approve it. */
export const canSee: OrganisationRule = anyOf(known, itsOwn, oneAppliedFor, allToACharterManager, allToTheHouse)
/** Those who act for it, in whatever role, see who else does. */
export const canSeeTeam: OrganisationRule = ({ viewer }) => ({
  _id: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') },
})
export const canEdit: OrganisationRule = ({ viewer }) => ({ _id: { $in: viewer.organisationsAs('admin') } })
/** Removes what must not stand in its profile, whoever wrote it. */
export const canPurge: OrganisationRule = anyOf(canEdit, allToACharterManager)
/** Its page is for everybody. */
export const isPublic: OrganisationRule = known
/** A supplier's claims are written by whoever writes its proposals. */
export const canClaim: OrganisationRule = ({ viewer }) => ({
  kind: 'supplier',
  _id: { $in: viewer.organisationsAs('admin', 'editor') },
})
/** Only a force says that it saw what stands behind a claim of a supplier that acts here. */
export const canSeeClaims: OrganisationRule = ({ viewer }) =>
  viewer.actingFor?.kind === 'force' && ['admin', 'editor'].includes(viewer.actingFor.role)
    ? { kind: 'supplier', state: 'approved' }
    : { _id: { $in: [] } }
export const canApprove: OrganisationRule = allToACharterManager
export const canSeeOwnApplication: OrganisationRule = oneAppliedFor
/** Whether it is still there to act: one that became another, or ended, is a page that leads on. */
export const standsNow: OrganisationRule = () => ({ effectiveTo: null, successorId: null })

/** By which domains one may join is known to its admins and to Charter managers: nobody else may look one up. */
export const canSeeDomains: Rule<MailDomainFields> = ({ viewer }) =>
  viewer.isCharterManager ? { $and: [] } : { organisationId: { $in: viewer.organisationsAs('admin') } }
/** Charter managers alone have a queue of them. */
export const canConfirmDomains: Rule<MailDomainFields> = ({ viewer }) =>
  viewer.isCharterManager ? { $and: [] } : { _id: { $in: [] } }
