/** What is wrong with one field. `path` is dotted, as in `criteria.0.weight`. */
export type RefusedField = { path: string; code: string; message: string }

/** Why nothing was changed, in a shape that every form understands. */
export type Refusal = { code: string; message: string; fields: readonly RefusedField[]; details?: unknown }

/** What came of a command: its value, or why it was refused. */
export type Outcome<Value> = { ok: Value; refusal?: undefined } | { ok?: undefined; refusal: Refusal }

/** The id that a field's control has, so that an error summary can lead to it. */
export const fieldId = (path: string): string => `field-${path.replace(/[^\w-]+/g, '-')}`
