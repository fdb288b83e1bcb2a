import './people/api.ts'
import './organisations/api.ts'
import './organisations/viewer-api.ts'
import './challenges/api.ts'
import './challenges/api-forces.ts'
import './challenges/api-log.ts'
import './challenges/api-writing.ts'
import './questions/api.ts'
import './threads/api.ts'
import './threads/api-writes.ts'
import './notifications/api.ts'
import './notices/api.ts'
import './notices/board-api.ts'
import './changes/api.ts'
import { builder } from './platform/graphql.ts'

/** The whole schema: each subject adds its own part by being imported here. */
export const schema = builder.toSchema()
