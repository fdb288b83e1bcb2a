import { expect, test } from '@jest/globals'
import { type GraphQLArgument, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { enumWords } from '../../server/enum-words.ts'
import { schema } from '../../server/schema.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

/** Everything of the schema that has a name, with what is said of it. */
const everything = types.flatMap((type) => {
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
  return [
    [type.name, type.description] as const,
    ...fields.flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...argumentsOf(field).map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as const),
    ]),
    ...(isEnumType(type) ? type.getValues() : []).map(
      (value) => [`${type.name}.${value.name}`, value.description] as const,
    ),
  ]
})

function argumentsOf(field: object): readonly GraphQLArgument[] {
  return 'args' in field && Array.isArray(field.args) ? field.args : []
}

test('every type, field, argument and value of the API says what it is', () => {
  expect(everything.length).toBeGreaterThan(1_000)
  expect(everything.flatMap(([name, said]) => (said?.trim() ? [] : [name]))).toEqual([])
})

test('nothing is said of an enum that is not there', () => {
  expect(Object.keys(enumWords).filter((name) => !isEnumType(schema.getType(name)))).toEqual([])
})
