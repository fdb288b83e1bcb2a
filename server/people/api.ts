import { builder } from '../platform/graphql.ts'
import type { PersonFields } from './model.ts'
import { peopleByIds } from './queries.ts'

export const PersonType = builder.loadableObjectRef<PersonFields, string>('Person', {
  load: async (ids) => (await peopleByIds(ids)).map((person) => person ?? new Error('NOT_FOUND')),
})

PersonType.implement({
  description: 'Somebody with an account, as others see them: a name, never an address.',
  fields: (t) => ({
    id: t.string({ description: 'Their id.', resolve: (person) => person._id }),
    name: t.exposeString('name', { description: 'Their name.' }),
  }),
})
