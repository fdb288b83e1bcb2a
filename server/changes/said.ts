import { z } from 'zod'

const cell = z.object({ proposalId: z.string(), criterionId: z.string(), score: z.number().nullable() })
export type SaidCell = z.output<typeof cell>

/** Whatever any fact may say that a sentence tells of. */
export const said = z
  .object({
    reason: z.string(),
    principle: z.string(),
    code: z.string(),
    note: z.string(),
    received: z.number(),
    number: z.number(),
    outcome: z.string(),
    material: z.boolean(),
    to: z.string(),
    which: z.string(),
    fields: z.array(z.string()),
    ocid: z.string(),
    relation: z.string(),
    met: z.number(),
    of: z.number(),
    section: z.string(),
    corrects: z.number(),
    slot: z.number(),
    title: z.string(),
    name: z.string(),
    side: z.string(),
    why: z.string(),
    coOwners: z.array(z.string()),
    slots: z.number(),
    free: z.array(z.number()),
    entries: z.array(z.string()),
    value: z.number(),
    until: z.string(),
    places: z.array(z.string()),
    isNamed: z.boolean(),
    conditions: z.string(),
    post: z.string(),
    stage: z.string(),
    on: z.string(),
    score: z.number().nullable(),
    expected: z.number(),
    cells: z.array(cell),
    proposals: z.number(),
    proposalIds: z.array(z.string()),
    incident: z.string(),
    because: z.string(),
    words: z.string(),
    question: z.string(),
    answer: z.string(),
    kind: z.string(),
    proposalId: z.string(),
    criterionId: z.string().nullable(),
    personId: z.string(),
    insteadId: z.string(),
    reviewerId: z.string(),
    part: z.string(),
    asked: z.array(z.string()),
    takenOff: z.array(z.string()),
    declarations: z.array(z.object({ proposalId: z.string(), kind: z.string() })),
  })
  .partial()
export type Said = z.output<typeof said>

/**
 * How a sentence names what a fact holds by its id alone: for a reader who may know it. Undefined: this reader is told
 * "a proposal", "a criterion" or "somebody".
 */
export type Names = {
  /** By its letter, such as "proposal A". */
  proposal(id: string): string | undefined
  criterion(id: string): string | undefined
  /** A colleague of the reader. */
  person(id: string): string | undefined
}
const unnamed = () => undefined
export const noNames: Names = { proposal: unnamed, criterion: unnamed, person: unnamed }

export type Sentence = (said: Said, names: Names) => string

export const inWords = <Code extends string>(
  codes: readonly Code[],
  words: Record<Code, string>,
  code: string | undefined,
): string => {
  const known = codes.find((one) => one === code)
  return known ? words[known].toLowerCase() : 'for a reason on record'
}

/** The people whom a sentence of this fact may name. */
export function peopleIn(data: unknown): string[] {
  const { personId, insteadId, reviewerId, asked = [], takenOff = [] } = said.safeParse(data).data ?? {}
  return [personId, insteadId, reviewerId, ...asked, ...takenOff].filter((id) => id !== undefined)
}
