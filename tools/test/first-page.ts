/** The script that the first page loads, compressed as it travels. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { type Check, failed, passed } from './check.ts'

const limit = 150_000

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
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

/** The entry with all it imports, and the page at `/` with all that it imports besides. */
function firstPageSize(chunks: Manifest): number {
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry)
  const home = homePage()
  const wanted = new Set<string>()
  for (const name of [entry, home]) if (name !== undefined) withImports(name, chunks, wanted)
  return [...wanted].reduce((sum, path) => sum + gzipSync(readFileSync(join('dist/client', path))).length, 0)
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
