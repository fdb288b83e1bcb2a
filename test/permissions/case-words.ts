import {
  type ASTNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  Kind,
  type NameNode,
  parse,
  print,
  type ValueNode,
  visit,
} from 'graphql'
import { schema } from '../../server/schema.ts'

/** What looks like case material, as a sentence, an address of a page and a mail address: a field takes one of them. */
const suchWords = ['Phone found in BD51 SMR.', 'https://example.org/BD51SMR', 'BD51SMR@example.org']

/** A request in which one text looks like case material, and which text that is. */
export type Suspect = { field: string; sources: string[] }

/** For each text that a command may be given, whether or not the request gives it: the request with such words there. */
export function suspectsOf(source: string): Suspect[] {
  const document = parse(source)
  const [call] = callsIn(document)
  const command = schema.getMutationType()?.getFields()[call?.name.value ?? '']
  if (!call || !command) return []
  return placesIn(call, command.args).map(({ path, put }) => ({
    field: [command.name, ...path].join('.'),
    sources: suchWords.map((words) =>
      print(visit(document, { [Kind.FIELD]: (node) => (node === call ? put(text(words)) : undefined) })),
    ),
  }))
}

function callsIn(document: ASTNode): FieldNode[] {
  const calls: FieldNode[] = []
  visit(document, { [Kind.FIELD]: { enter: (node: FieldNode) => void calls.push(node) } })
  return calls
}

/** Where a text may stand, and what the whole is with other words there. */
type Place<Whole> = { path: string[]; put(value: ValueNode): Whole }
type Given = { name: NameNode; value: ValueNode }

const text = (value: string): ValueNode => ({ kind: Kind.STRING, value })
const nameOf = (value: string): NameNode => ({ kind: Kind.NAME, value })

function placesIn(call: FieldNode, args: readonly GraphQLArgument[]): Place<FieldNode>[] {
  const given = call.arguments ?? []
  return among(given, args).map(({ path, put }) => ({
    path,
    put: (value) => ({
      ...call,
      arguments: put(value).map((one) => ({ kind: Kind.ARGUMENT, ...one })),
    }),
  }))
}

function among(given: readonly Given[], known: readonly (GraphQLArgument | GraphQLInputField)[]): Place<Given[]>[] {
  const plain = given.map(({ name, value }) => ({ name, value }))
  return known.flatMap(({ name, type }) => {
    const was = given.find((one) => one.name.value === name)?.value
    const others = plain.filter((one) => one.name.value !== name)
    return within(was, type).map(({ path, put }) => ({
      path: [name, ...path],
      put: (value: ValueNode) => [...others, { name: nameOf(name), value: put(value) }],
    }))
  })
}

function within(was: ValueNode | undefined, type: GraphQLInputType): Place<ValueNode>[] {
  const named = getNamedType(type)
  if (was?.kind === Kind.LIST && !isInputObjectType(named) && named.name === 'String')
    return [{ path: [], put: (value) => ({ ...was, values: [value] }) }]
  if (was?.kind === Kind.LIST && was.values.length > 0)
    return was.values.slice(0, 1).flatMap((one) =>
      within(one, named).map(({ path, put }) => ({
        path,
        put: (value: ValueNode): ValueNode => ({ ...was, values: [put(value), ...was.values.slice(1)] }),
      })),
    )
  if (isInputObjectType(named)) {
    const given = was?.kind === Kind.OBJECT ? was.fields : []
    return among(given, Object.values(named.getFields())).map(({ path, put }) => ({
      path,
      put: (value) => ({ kind: Kind.OBJECT, fields: put(value).map((one) => ({ kind: Kind.OBJECT_FIELD, ...one })) }),
    }))
  }
  if (named.name === 'String') return [{ path: [], put: (value) => value }]
  if (named.name !== 'JSON') return []
  const given = textsOf(was)
  return given.length > 0 ? given : [{ path: [], put: (value) => value }]
}

/** What has no shape in the schema: each text that the request gives. */
function textsOf(was: ValueNode | undefined): Place<ValueNode>[] {
  if (was?.kind === Kind.STRING) return [{ path: [], put: (value) => value }]
  if (was?.kind === Kind.LIST)
    return was.values.flatMap((one, at) =>
      textsOf(one).map(({ path, put }) => ({
        path,
        put: (value: ValueNode): ValueNode => ({ ...was, values: was.values.with(at, put(value)) }),
      })),
    )
  if (was?.kind !== Kind.OBJECT) return []
  return was.fields.flatMap((field, at) =>
    textsOf(field.value).map(({ path, put }) => ({
      path: [field.name.value, ...path],
      put: (value: ValueNode): ValueNode => ({ ...was, fields: was.fields.with(at, { ...field, value: put(value) }) }),
    })),
  )
}
