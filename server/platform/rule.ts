import sift from 'sift'
import type { Act } from './act.ts'

type Scalar<V> = V extends readonly (infer Entry)[] ? Entry : V
type Test<V> =
  | Scalar<V>
  | null
  | {
      $in?: readonly Scalar<V>[]
      $nin?: readonly Scalar<V>[]
      $ne?: Scalar<V> | null
      $lte?: Scalar<V>
      $gt?: Scalar<V>
    }

/** A database filter in which a misspelt field or a wrong type does not compile. */
export type Where<Doc> =
  | { [K in keyof Doc]?: Test<NonNullable<Doc[K]>> }
  | { $or: readonly Where<Doc>[] }
  | { $and: readonly Where<Doc>[] }

/** Who may see or do something, as data: the filter of a query and the check of one object are the same statement. */
export type Rule<Doc> = (act: Act) => Where<Doc>

export const anyOf =
  <Doc>(...rules: Rule<Doc>[]): Rule<Doc> =>
  (act) => ({ $or: rules.map((rule) => rule(act)) })
export const allOf =
  <Doc>(...rules: Rule<Doc>[]): Rule<Doc> =>
  (act) => ({ $and: rules.map((rule) => rule(act)) })

/** What a rule answers when it lets nobody, or everybody, through. */
export const nothing = <Doc extends { _id: string }>(): Where<Doc> => ({ _id: { $in: [] as string[] } }) as Where<Doc>
export const everything = <Doc>(): Where<Doc> => ({ $and: [] as Where<Doc>[] })

/** The rule as a filter for the database. */
export function filter<Doc>(rule: Rule<Doc>, act: Act): Record<string, unknown> {
  return forDatabase(rule(act))
}

/** Whether the rule lets this object, already read, through. */
export function passes<Doc extends object>(rule: Rule<Doc>, act: Act, document: Doc): boolean {
  const test = sift<Record<string, unknown>>(forDatabase(rule(act)))
  return test(plain(document))
}

/** MongoDB refuses an empty `$and` or `$or`: all of nothing is true, any of nothing is false. */
function forDatabase(where: object): Record<string, unknown> {
  const entries = Object.entries(where)
  const [key, parts] = entries[0] ?? []
  if (key === '$and' && Array.isArray(parts)) return parts.length === 0 ? {} : { $and: parts.map(forDatabase) }
  if (key === '$or' && Array.isArray(parts))
    return parts.length === 0 ? { _id: { $in: [] } } : { $or: parts.map(forDatabase) }
  return Object.fromEntries(entries)
}

function plain(document: object): Record<string, unknown> {
  const convert = 'toObject' in document && typeof document.toObject === 'function' ? document.toObject() : document
  return convert as Record<string, unknown>
}
