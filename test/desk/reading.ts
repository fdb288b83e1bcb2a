import { deskOf } from '../../server/desk/queries.ts'
import type { Act } from '../../server/platform/act.ts'

export type Persona = { act(): Promise<Act> }

/** What stands on somebody's desk to do, in its words. */
export const needs = async (person: Persona): Promise<string[]> =>
  ((await deskOf(await person.act()))?.needsYou ?? []).map(({ words }) => words)

/** What waits on others, with on whom. */
export const waits = async (person: Persona): Promise<string[]> =>
  ((await deskOf(await person.act()))?.waitingOnOthers ?? []).map(({ who, words }) => `${who}: ${words}`)

/** The dates ahead. */
export const ahead = async (person: Persona): Promise<string[]> =>
  ((await deskOf(await person.act()))?.comingUp ?? []).map(({ words }) => words)

/** The queues of a Charter manager, with how much is in each. */
export const queues = async (person: Persona): Promise<Record<string, number>> =>
  Object.fromEntries(((await deskOf(await person.act()))?.queues ?? []).map(({ name, count }) => [name, count]))
