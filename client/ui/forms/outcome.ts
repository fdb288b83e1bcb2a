/** What is wrong with one field. `path` is dotted, as in `criteria.0.weight`. */
export type RefusedField = { path: string; code: string; message: string }

/** Why nothing was changed, in a shape that every form understands. */
export type Refusal = { code: string; message: string; fields: readonly RefusedField[]; details?: unknown }

/** What came of a command: its value, or why it was refused. */
export type Outcome<Value> = { ok: Value; refusal?: undefined } | { ok?: undefined; refusal: Refusal }

/**
 * The id that a field's control has, so that an error summary can lead to it. `within` keeps the fields apart where the
 * same form stands several times on one page.
 */
export const fieldId = (path: string, within?: string | number): string =>
  `field-${within === undefined ? path : `${within}.${path}`}`.replace(/[^\w-]+/g, '-')

/** The same refusal with its fields as a form names them: a command may name `content.about` what the page has as `about`. */
export const asNamed = (refusal: Refusal, nameOf: (path: string) => string): Refusal => ({
  ...refusal,
  fields: refusal.fields.map((field) => ({ ...field, path: nameOf(field.path) })),
})
