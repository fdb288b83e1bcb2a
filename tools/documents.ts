/** A Vite plugin that gives each page its own queries, and not those of every other page. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g
const named = /\b(query|mutation|subscription|fragment)\s+(\w+)/
const moduleOf = 'document:'

/**
 * The generated `graphql(...)` looks a text up in a table of all of them, which would all travel with the first page.
 * When building, each call becomes the one document it stands for.
 */
export function documentsApart(): Plugin {
  const folder = resolve('client')
  const generated = resolve('client/gql')
  let known = new Map<string, string>()

  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      known = documentsIn(readFileSync(resolve(generated, 'graphql.ts'), 'utf8'))
    },
    resolveId: (id) => (id.startsWith(moduleOf) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${moduleOf}`)) return null
      const name = id.slice(moduleOf.length + 1)
      const text = known.get(name)
      if (text === undefined) this.error(`${name} is not in client/gql: run npm run schema.`)
      return { code: `export default ${JSON.stringify(text)}`, moduleSideEffects: false }
    },
    transform(code, id) {
      if (id.startsWith(generated)) return { code, map: null, moduleSideEffects: false }
      if (!id.startsWith(folder) || !/\.tsx?$/.test(id) || !code.includes('graphql(')) return null
      const names = new Set<string>()
      const replaced = code.replace(call, (whole, text: string) => {
        const [, kind, name] = named.exec(text) ?? []
        if (!name) return whole
        const document = name + (kind === 'fragment' ? 'FragmentDoc' : 'Document')
        names.add(document)
        return `$${document}`
      })
      const imports = [...names].map((name) => `import $${name} from '${moduleOf}${name}'`)
      return names.size > 0 ? { code: [replaced, ...imports].join('\n'), map: null } : null
    },
  }
}

/** Every document of the generated file, as text without the spaces that only a reader needs. */
function documentsIn(code: string): Map<string, string> {
  const found = code.matchAll(/export const (\w+) = [^`]*new TypedDocumentString\(`([^`]*)`/g)
  return new Map([...found].map(([, name = '', text = '']) => [name, text.replace(/\s+/g, ' ').trim()]))
}
