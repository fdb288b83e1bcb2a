import { type PersonFields, peopleByIds } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { canApprove, canSeeOwnApplication } from './access.ts'
import { Organisation, type OrganisationFields } from './model.ts'

export type Application = { organisation: OrganisationFields; applicant: PersonFields | null }

/** The organisations that wait for a Charter manager, the oldest first: at most a hundred. Nobody else has a queue. */
export const organisationsToAdmit = (act: Act): Promise<OrganisationFields[]> =>
  listOf(
    Organisation,
    act,
    canApprove,
    { appliedAt: { $gt: new Date(0) } },
    { sort: { appliedAt: 1, _id: 1 }, limit: 100 },
  )

/** The same, each with who applied. */
export async function applicationsToDecide(act: Act): Promise<Application[]> {
  const organisations = await organisationsToAdmit(act)
  const applicants = await peopleByIds(organisations.flatMap(({ applicantId }) => applicantId ?? []))
  return organisations.map((organisation) => ({
    organisation,
    applicant: applicants.find((person) => person?._id === organisation.applicantId) ?? null,
  }))
}

/** What the viewer applied for and what became of it: at most twenty. */
export const ownApplications = (act: Act): Promise<OrganisationFields[]> =>
  listOf(Organisation, act, canSeeOwnApplication, {}, { sort: { _id: -1 }, limit: 20 })
