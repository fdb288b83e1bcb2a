import { incidentReasonWords } from '../../schema/incidents.ts'
import { challengesById } from '../challenges/queries.ts'
import { signatoriesById } from '../charter/queries.ts'
import { commitmentsById } from '../commitments/queries.ts'
import { concernsById } from '../concerns/queries.ts'
import { incidentsById } from '../incidents/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import type { StoredEvent } from '../platform/events.ts'

/** What an event is about, as its line shows it. */
export type ChangeSubject = { reference: string; title: string; path: string }

type Find = (act: Act, ids: string[]) => Promise<(ChangeSubject | null)[]>

/** For each kind of chain the way to its subjects, through the rule of each. A chain that is not here is not shown. */
const finders: Record<string, Find> = {
  challenge: async (act, ids) =>
    (await challengesById(act, ids)).map(
      (found) => found && { reference: found.reference, title: found.title, path: `/challenges/${found.reference}` },
    ),
  incident: async (act, ids) =>
    (await incidentsById(act, ids)).map(
      (found) =>
        found && {
          reference: found.reference,
          title: incidentReasonWords[found.reason],
          path: `/incidents/${found.reference}`,
        },
    ),
  partnership: async (act, ids) =>
    (await partnershipsById(act, ids)).map(
      (found) => found && { reference: found.reference, title: found.title, path: `/partnerships/${found.reference}` },
    ),
  signatory: async (act, ids) => {
    const signatories = await signatoriesById(act, ids)
    const names = await organisationsById(
      act,
      signatories.map((found) => found?.organisationId ?? ''),
    )
    return names.map((found) => found && { reference: '', title: found.name, path: `/organisations/${found.slug}` })
  },
  commitment: async (act, ids) => {
    const commitments = await commitmentsById(act, ids)
    const names = await organisationsById(
      act,
      commitments.map((found) => found?.organisationId ?? ''),
    )
    return commitments.map(
      (found, place) =>
        found && {
          reference: found.reference,
          title: `${names[place]?.name ?? 'An organisation'}: ${found.pledge}`,
          path: `/commitments/${found.reference}`,
        },
    )
  },
  concern: async (act, ids) => {
    const concerns = await concernsById(act, ids)
    const names = await organisationsById(
      act,
      concerns.map((found) => found?.againstId ?? ''),
    )
    return concerns.map(
      (found, place) =>
        found && {
          reference: found.reference,
          title: `${names[place]?.name ?? 'A signatory'}: a concern that was upheld`,
          path: `/concerns/${found.reference}`,
        },
    )
  },
  organisation: async (act, ids) =>
    (await organisationsById(act, ids)).map(
      (found) => found && { reference: '', title: found.name, path: `/organisations/${found.slug}` },
    ),
}

/** The subjects of these events by chain: one round trip for each kind. What the viewer may not see is not in it. */
export async function subjectsOf(act: Act, events: readonly StoredEvent[]): Promise<Map<string, ChangeSubject>> {
  const byKind = new Map<string, Set<string>>()
  for (const { chain } of events) {
    const [kind = '', id = ''] = chain.split(':')
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id))
  }
  const found = new Map<string, ChangeSubject>()
  await Promise.all(
    [...byKind].map(async ([kind, set]) => {
      const ids = [...set]
      const subjects = (await finders[kind]?.(act, ids)) ?? []
      for (const [place, subject] of subjects.entries()) if (subject) found.set(`${kind}:${ids[place]}`, subject)
    }),
  )
  return found
}
