import { parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { schema } from '../../server/schema.ts'

/** Every field that a request asks for, as `Type.field`. */
export function fieldsAskedIn(request: string): Set<string> {
  const asked = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    parse(request),
    visitWithTypeInfo(types, {
      Field: ({ name }) => void asked.add(`${types.getParentType()?.name ?? ''}.${name.value}`),
    }),
  )
  return asked
}
