import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'
import { Kind, parse, print, type ValueNode, visit } from 'graphql'
import { mirrored } from '../support/mirrored.ts'
import { valuesWith } from './spoiled.ts'

/** A request with an id of somebody else, and what that is given for; `all` where every id is. */
export type Foreign = { field: string; source: string }

/** A request with each of its ids in turn that of the same thing of somebody else, the others its own; then with all. */
export function withForeignIds(source: string, known: ReadonlySet<string>): Foreign[] {
  const whole = parse(source)
  const ids = valuesWith(whole, (value) => theirs(value, known) !== null)
  const sourceWith = (replaced: readonly ValueNode[]) =>
    print(visit(whole, { StringValue: (node) => (replaced.includes(node) ? theirs(node, known) : undefined) }))
  const each = ids.map(({ value, field }) => ({ field, source: sourceWith([value]) }))
  return ids.length > 1 ? [...each, { field: 'all', source: sourceWith(ids.map(({ value }) => value)) }] : each
}

/** The id of the same thing of somebody else; null for what is no id of anything there is. */
function theirs(node: ValueNode, known: ReadonlySet<string>): ValueNode | null {
  if (node.kind !== Kind.STRING) return null
  if (known.has(node.value)) return { ...node, value: mirrored(node.value) }
  if (!/^\w+:./.test(Buffer.from(node.value, 'base64').toString())) return null
  const { typename, id } = decodeGlobalID(node.value)
  return known.has(id) ? { ...node, value: encodeGlobalID(typename, mirrored(id)) } : null
}
