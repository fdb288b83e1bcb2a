import './people/api.ts'
import './organisations/api.ts'
import './challenges/api.ts'
import './notifications/api.ts'
import { builder } from './platform/graphql.ts'

/** The whole schema: each subject adds its own part by being imported here. */
export const schema = builder.toSchema()
