/** What is wrong with one field of an input. `path` is dotted, as in `criteria.0.weight`. */
export type RefusedField = { path: string; code: string; message: string }

/** An answer that a person can cause and mend: a stable code, a sentence that says what to do, every field at once. */
export class Refusal extends Error {
  readonly code: string
  readonly fields: readonly RefusedField[]
  readonly details: unknown

  constructor(code: string, message: string, fields: readonly RefusedField[] = [], details: unknown = null) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.fields = fields
    this.details = details
  }
}

/** Refuses with the code and the sentence unless the condition holds; `field` puts it next to a field of the form. */
export function demand(condition: unknown, code: string, message: string, field?: string): asserts condition {
  if (!condition) throw new Refusal(code, message, field ? [{ path: field, code, message }] : [])
}

/** Hidden and absent give this same answer. */
export const notFound = () =>
  new Refusal(
    'NOT_FOUND',
    'We cannot find that. If a colleague sent you the link, check which organisation you act for.',
  )

/** A request that would make more work than one may. */
export const tooComplex = () =>
  new Refusal('TOO_COMPLEX', 'This asks for too much at once. Ask for less, or in several requests.')

/** What a loader answers for each id: the subject, or the same refusal for hidden and absent. */
export const orNotFound = <Subject>(found: readonly (Subject | null | undefined)[]): (Subject | Refusal)[] =>
  found.map((subject) => subject ?? notFound())

/** For somebody who may see a thing but not do this with it. */
export function demandYours(condition: unknown): asserts condition {
  demand(condition, 'NOT_YOURS', 'You can see this, but your role does not let you do that.')
}

/** An edit carries the version it was made from; a newer one answers with what stands now, so that nothing typed is lost. */
export function demandCurrent(
  document: { version: number },
  madeFrom: number,
  current: unknown,
  message = 'Somebody else saved this while you were writing. Compare both texts and choose.',
): void {
  if (document.version === madeFrom) return
  throw new Refusal('CHANGED_SINCE', message, [], { version: document.version, current })
}
