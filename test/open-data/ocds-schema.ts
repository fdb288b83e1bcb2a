import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import formats from 'ajv-formats'

const schemaIn = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'ocds', file), 'utf8'))

/** Draft 4 names a schema by `id`; the parser knows it as `$id`. Nothing else that these two use has changed since. */
function forParser({ id, $schema: _draft, ...rest }: Record<string, unknown>) {
  return { $id: String(id), ...rest }
}

const parser = formats.default(new Ajv({ strict: false, allErrors: true }))
parser.addSchema(forParser(schemaIn('release-schema.json')))
const isPackage = parser.compile(forParser(schemaIn('release-package-schema.json')))

/** What the official schema of OCDS 1.1 finds wrong with a release package: nothing is as it should be. */
export function faultsOf(value: unknown): string[] {
  isPackage(value)
  return (isPackage.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`)
}
