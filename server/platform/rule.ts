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
  return passing(rule, act)(document)
}

/** The same question for many objects: what the rule says is worked out once. */
export function passing<Doc extends object>(rule: Rule<Doc>, act: Act): (document: Doc) => boolean {
  const test = sift<Record<string, unknown>>(forDatabase(rule(act)))
  return (document) => test(plain(document))
}

type Filter = Record<string, unknown>
const nobody: Filter = { _id: { $in: [] } }

/** Whether a filter lets nobody through: then there is nothing to ask the database for. */
export const isNothing = (where: Filter): boolean => where === nobody

/**
 * MongoDB refuses an empty `$and` or `$or`: all of nothing is true, any of nothing is false. Branches that let nobody
 * through are left out, so that an index can answer each that stays.
 */
function forDatabase(where: object): Filter {
  if ('$and' in where && Array.isArray(where.$and)) return allOfFilters(where.$and.map(forDatabase))
  if ('$or' in where && Array.isArray(where.$or)) return anyOfFilters(where.$or.map(forDatabase))
  const fields: Filter = { ...where }
  return Object.values(fields).some(isImpossible) ? nobody : fields
}

function allOfFilters(parts: readonly Filter[]): Filter {
  const all = parts.flatMap((part) => (isOnly(part, '$and') ? part.$and : [part])).filter((part) => !isEmpty(part))
  if (all.includes(nobody)) return nobody
  return all.length === 1 && all[0] ? all[0] : all.length === 0 ? {} : { $and: all }
}

function anyOfFilters(parts: readonly Filter[]): Filter {
  const any = parts.flatMap((part) => (isOnly(part, '$or') ? part.$or : [part])).filter((part) => part !== nobody)
  if (any.some(isEmpty)) return {}
  return any.length === 1 && any[0] ? any[0] : any.length === 0 ? nobody : { $or: any }
}

const isEmpty = (part: Filter) => Object.keys(part).length === 0
/** Whether a test lets no value through. */
export const isImpossible = (test: unknown) =>
  typeof test === 'object' && test !== null && '$in' in test && Array.isArray(test.$in) && test.$in.length === 0
const isOnly = <Key extends '$and' | '$or'>(part: Filter, key: Key): part is Record<Key, Filter[]> =>
  Object.keys(part).length === 1 && Array.isArray(part[key])

function plain(document: object): Record<string, unknown> {
  const convert = 'toObject' in document && typeof document.toObject === 'function' ? document.toObject() : document
  return convert as Record<string, unknown>
}
