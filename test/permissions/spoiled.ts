import { encodeGlobalID } from '@pothos/plugin-relay'
import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  Kind,
  type ObjectFieldNode,
  parse,
  print,
  type ValueNode,
  visit,
} from 'graphql'

/** One value of a request made wrong: in which way, what it is the value of, and the request with it. */
export type Spoiled = { way: string; how: string; field: string; source: string }

const text = (value: string): ValueNode => ({ kind: Kind.STRING, value })
const fraction = (value: string): ValueNode => ({ kind: Kind.FLOAT, value })
const number = (value: string): ValueNode => ({ kind: Kind.INT, value })

/** What a value of each kind is replaced by: nothing, too much, the wrong kind, other people's ids, what no keyboard types. */
export const insteadOf: Partial<Record<ValueNode['kind'], Record<string, (was: ValueNode) => ValueNode>>> = {
  [Kind.STRING]: {
    'an empty text': () => text(''),
    'a text of spaces': () => text('   '),
    'a text without end': () => text('too long '.repeat(8_000)),
    'a text with signs that are none': () => text('\u0000\u202e\ufffe\\u0000'),
    'a day beyond all': () => text('+275760-09-13T00:00:00.000Z'),
    'an id of nothing': () => text(encodeGlobalID('Nothing', 'there')),
    'an id of another kind': () => text(encodeGlobalID('Thread', '01890000-0000-7000-8000-000000000000')),
    'a number': () => number('7'),
  },
  [Kind.INT]: {
    'a number below nought': () => number('-1'),
    'a number beyond all': () => number('2147483647'),
    'a text': () => text('seven'),
  },
  [Kind.FLOAT]: {
    'a number below nought': () => fraction('-0.5'),
    'a number beyond all': () => fraction('1.7976931348623157e308'),
    'a text': () => text('a half'),
  },
  [Kind.BOOLEAN]: { 'a text': () => text('yes') },
  [Kind.ENUM]: { 'a word that is none of them': () => ({ kind: Kind.ENUM, value: 'nothing_of_the_kind' }) },
  [Kind.LIST]: {
    'an empty list': () => ({ kind: Kind.LIST, values: [] }),
    'a list without end': (was) => ({
      kind: Kind.LIST,
      values: was.kind === Kind.LIST ? Array.from({ length: 600 }, () => was.values).flat() : [],
    }),
    'a number': () => number('7'),
  },
  [Kind.OBJECT]: { 'an empty object': () => ({ kind: Kind.OBJECT, fields: [] }), 'a number': () => number('7') },
}

/** Every way in which one value of what a request sends is wrong; the rest stays as it was. */
export function spoiled(source: string): Spoiled[] {
  const whole = parse(source)
  return valuesOf(whole).flatMap(({ value, field }, place) =>
    Object.entries(insteadOf[value.kind] ?? {}).map(([how, instead]) => ({
      ...{ way: `${how} as value ${place + 1}`, how, field },
      source: print(visit(whole, { enter: (node) => (node === value ? instead(value) : undefined) })),
    })),
  )
}

const valuesOf = (document: DocumentNode): Found[] => valuesWith(document, ({ kind }) => kind in insteadOf)

type Found = { value: ValueNode; field: string }

/** The values of a request that are such, each with the argument, or the field of an input, that it is given for. */
export function valuesWith(document: DocumentNode, isSuch: (value: ValueNode) => boolean): Found[] {
  const values: Found[] = []
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (!isValue(node) || !isSuch(node)) return
      const field = [...ancestors, ...(parent ? [parent] : [])].findLast(isGiven)?.name.value ?? ''
      values.push({ value: node, field })
    },
  })
  return values
}

const isValue = (node: ASTNode): node is ValueNode => node.kind in insteadOf
const isGiven = (one: ASTNode | readonly ASTNode[]): one is ArgumentNode | ObjectFieldNode =>
  'kind' in one && (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD)
