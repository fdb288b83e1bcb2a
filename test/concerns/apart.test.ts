import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import {
  type ASTVisitor,
  buildSchema,
  type DefinitionNode,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: join(folder, file), source: readFileSync(join(folder, file), 'utf8') }))

const clientSources = new Map(sourcesIn('client').map(({ file, source }) => [file, source]))

/** A file of the client with all that it imports, over any number of files. What is generated holds every query at once. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  const source = clientSources.get(file)
  if (source === undefined || found.has(file) || file.startsWith('client/gql/')) return found
  found.add(file)
  for (const [, to = ''] of source.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g))
    withImports(join(dirname(file), to), found)
  return found
}

const documentsOf = (source: string) =>
  [...source.matchAll(/graphql\(`([^`]*)`\)/g)].flatMap(([, text = '']) => parse(text).definitions)
const fragments = new Map(
  [...clientSources.values()]
    .flatMap(documentsOf)
    .flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
)
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))

/** What a query asks for of a concern or of how somebody stands under the Charter, by any name and in any fragment. */
function askedOfTheCharter(definition: DefinitionNode): string[] {
  const types = new TypeInfo(schema)
  const found: string[] = []
  const visitor: ASTVisitor = {
    Field: ({ name }) => {
      if (/^(Concern|Signatory|Standing|QueryConcern)/.test(getNamedType(types.getType())?.name ?? ''))
        found.push(name.value)
    },
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value)
      if (fragment) found.push(...askedOfTheCharter(fragment))
    },
  }
  visit(definition, visitWithTypeInfo(types, visitor))
  return found
}

test('no page on which proposals are judged shows a concern or how somebody stands under the Charter', () => {
  const pages = [...clientSources.keys()].filter((file) => /^client\/(evaluations|proposals)\//.test(file))
  expect(pages.length).toBeGreaterThan(40)
  const shown = [...pages.reduce((found, page) => withImports(page, found), new Set<string>())]
  expect(shown.filter((file) => /^client\/(charter|concerns)\//.test(file))).toEqual([])
  const asked = shown.flatMap((file) => documentsOf(clientSources.get(file) ?? ''))
  expect(asked.length).toBeGreaterThan(40)
  expect(asked.flatMap(askedOfTheCharter)).toEqual([])
})

test('nothing that decides about a challenge or a partnership knows of concerns, and no concern changes a standing', () => {
  const deciding = ['challenges', 'questions', 'proposals', 'evaluations', 'partnerships', 'threads', 'commitments']
  const sources = [...deciding, 'charter'].flatMap((subject) => sourcesIn(join('server', subject)))
  expect(sources.filter(({ source }) => source.includes('/concerns/')).map(({ file }) => file)).toEqual([])
  const steps = sourcesIn('server/concerns').map(({ source }) => source)
  expect(steps.filter((source) => /charter\/(commands|model)/.test(source))).toEqual([])
})
