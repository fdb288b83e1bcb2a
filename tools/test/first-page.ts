/** The script that the first page loads, compressed as it travels to a browser of today. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Check, failed, passed } from './check.ts'

const limit = 150_000

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
  }),
)
type Manifest = z.output<typeof manifest>

export const firstPageIsSmall: Check = {
  name: 'First page under 150 kB of script',
  async run() {
    const file = 'dist/client/.vite/manifest.json'
    if (!existsSync(file)) {
      console.log(`${file} is missing: the client was not built.`)
      return failed
    }
    if (homePage() === undefined) {
      console.log('client/routes.tsx has no page at paths.home.')
      return failed
    }
    const size = firstPageSize(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))))
    console.log(`  ${Math.round(size / 1000)} kB`)
    return size <= limit ? passed : failed
  },
}

/** The entry with all it imports, the page at `/` with all that it imports besides, and the socket that it opens. */
function firstPageSize(chunks: Manifest): number {
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry)
  const home = homePage()
  const wanted = new Set<string>()
  const socket = Object.keys(chunks).find((name) => name.includes('node_modules/socket.io-client/'))
  for (const name of [entry, home, socket]) if (name !== undefined) withImports(name, chunks, wanted)
  return [...wanted].reduce((sum, path) => sum + statSync(join('dist/client', `${path}.br`)).size, 0)
}

function withImports(name: string, chunks: Manifest, wanted: Set<string>): void {
  const chunk = chunks[name]
  if (chunk === undefined || wanted.has(chunk.file) || !chunk.file.endsWith('.js')) return
  wanted.add(chunk.file)
  for (const imported of chunk.imports) withImports(imported, chunks, wanted)
}

/** The file of the page at `/`, as the routes name it. */
function homePage(): string | undefined {
  const routes = readFileSync('client/routes.tsx', 'utf8')
  return /paths\.home,\s*\(\)\s*=>\s*import\(\s*'\.\/(.+?)'/.exec(routes)?.[1]
}
