import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../server/schema.ts'

/** Prints the schema from the server's types into the contract that both sides share, or where told. */
const target = process.argv[2] ?? new URL('../schema/schema.graphql', import.meta.url)
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`)
