import { z } from 'zod'
import { guardFinds } from '../../schema/content-guard.ts'
import { demandClean } from './guarded.ts'

/**
 * A text of a fact that no person worded: an id, a hash, a reference, a day, a name of a vocabulary. It has the shape of
 * one, without spaces, so that no sentence can stand where a code is meant.
 */
export const code = () => z.string().regex(/^\S{0,200}$/)

/** A text of a fact that a person worded. It can never be taken out again: what looks like case material is refused. */
export const inWords = () =>
  z
    .string()
    .refine((text) => guardFinds(text).length === 0)
    .meta({ inWords: true })

/** What is to stand in a fact, in its shape. Words that look like case material are refused by the field they came in. */
export function asFact<Data extends z.ZodType>(shape: Data, given: z.input<Data>): z.output<Data> {
  const parsed = shape.safeParse(given)
  if (parsed.success) return parsed.data
  demandClean(Object.fromEntries(parsed.error.issues.map(({ path }) => [path.join('.'), textAt(given, path)])))
  throw parsed.error
}

function textAt(given: unknown, path: readonly PropertyKey[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    given,
  )
  return typeof found === 'string' ? found : undefined
}
