/** Builds client and server into dist/, each only where its sources differ from those it was built from. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build as bundle } from 'esbuild'

type Part = 'client' | 'server'

const sources: Record<Part, string[]> = {
  client: ['client', 'schema', 'vite.config.ts', 'package-lock.json', 'tools/build.ts', 'tools/documents.ts'],
  server: ['server', 'schema', 'package-lock.json', 'tools/build.ts'],
}

const result: Record<Part, string> = { client: 'dist/client/index.html', server: 'dist/server/main.js' }

/** The parts that would be built now. */
export function staleParts(): Part[] {
  return (['client', 'server'] as const).filter((part) => !existsSync(result[part]) || builtFrom(part) !== hashOf(part))
}

/** Builds one part and notes what it was built from. Sources that change meanwhile make it stale again. */
export async function buildPart(part: Part): Promise<void> {
  const hash = hashOf(part)
  await (part === 'client' ? buildClient() : buildServer())
  writeFileSync(stamp(part), hash)
}

async function buildClient(): Promise<void> {
  // React is its development self in any other mode, whatever the environment says.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({ mode: 'production', logLevel: 'error', build: { manifest: true } })
  await buildWorker()
  compressAssets()
}

/** As small as it gets, once, beside each file: what is compressed anew for each answer is no smaller than by gzip. */
function compressAssets(): void {
  for (const name of readdirSync('dist/client/assets').filter((one) => /\.(js|css)$/.test(one))) {
    const file = join('dist/client/assets', name)
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
  }
}

/** The service worker is one file at the root: its address says what it answers for. */
async function buildWorker(): Promise<void> {
  await bundle({
    entryPoints: ['client/offline/worker.ts'],
    outfile: 'dist/client/worker.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', charterboardShell: JSON.stringify(shellFiles()) },
    logLevel: 'warning',
  })
}

/** What the first page needs to stand: itself, and what it loads at once. */
function shellFiles(): { url: string; revision: string | null }[] {
  const index = readFileSync('dist/client/index.html')
  const loaded = [...index.toString().matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, url = '']) => url)
  return [
    { url: '/index.html', revision: createHash('sha256').update(index).digest('hex') },
    ...loaded.map((url) => ({ url, revision: null })),
  ]
}

/** One file; packages stay outside, so that there is one copy of each and native parts work. */
async function buildServer(): Promise<void> {
  await bundle({
    entryPoints: ['server/main.ts'],
    outfile: result.server,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
}

const stamp = (part: Part) => join('dist', `${part}.built-from`)

function builtFrom(part: Part): string | undefined {
  return existsSync(stamp(part)) ? readFileSync(stamp(part), 'utf8') : undefined
}

function hashOf(part: Part): string {
  const hash = createHash('sha256')
  for (const path of sources[part]) addTo(hash, path)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
  } else if (found) {
    hash.update(`${path}\0${found.size}\0`).update(readFileSync(path))
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync('dist', { recursive: true })
  const asked = (['client', 'server'] as const).filter((part) => process.argv.includes(part))
  for (const part of asked.length > 0 ? asked : staleParts()) await buildPart(part)
}
