import { enrolOrganisation } from '../organisations/enrol.ts'
import { enrolPerson } from '../people/enrol.ts'
import { viewerOfPerson } from '../people/queries.ts'
import { type Act, systemAct } from '../platform/act.ts'
import { type DemoOrganisation, type DemoPart, demoAddress, demoOrganisations, demoPeople } from './cast.ts'
import { profiles } from './profiles.ts'

export type DemoCast = {
  organisations: Record<DemoOrganisation, string>
  people: Record<DemoPart, string>
  /** An act of one of the people at a moment of the story. */
  actOf(part: DemoPart, now: Date): Promise<Act>
}

/** Brings the made-up organisations and their people into being; done twice it changes nothing. */
export async function enrolDemoCast(now: Date): Promise<DemoCast> {
  const act = systemAct(now)
  const organisations = new Map<string, string>()
  for (const organisation of demoOrganisations) {
    organisations.set(
      organisation.slug,
      (await enrolOrganisation(act, { ...organisation, ...profiles[organisation.slug], demo: true }))._id,
    )
  }
  const people = new Map<string, string>()
  for (const person of demoPeople) {
    const { kind } = demoOrganisations.find(({ slug }) => slug === person.organisation) ?? demoOrganisations[0]
    const organisationId = organisations.get(person.organisation) ?? ''
    const enrolled = await enrolPerson(act, {
      name: person.name,
      address: demoAddress(person),
      organisationId,
      kind,
      role: person.role,
      demo: true,
    })
    people.set(person.part, enrolled._id)
  }
  const cast = { organisations: Object.fromEntries(organisations), people: Object.fromEntries(people) } as Pick<
    DemoCast,
    'organisations' | 'people'
  >
  return {
    ...cast,
    actOf: async (part, moment) => ({
      viewer: await viewerOfPerson(cast.people[part]),
      now: moment,
      requestId: 'demo',
      signedInLately: true,
    }),
  }
}
