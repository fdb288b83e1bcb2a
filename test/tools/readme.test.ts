import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readConfig, settings } from '../../server/config.ts'

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'client/ui/README.md', 'test/README.md'].concat(
  ['architecture', 'decisions', 'operations', 'privacy', 'fairness', 'facts', 'benchmarks'].map(
    (name) => `docs/${name}.md`,
  ),
)
const read = (page: string) => readFileSync(page, 'utf8')

/** What lets production start; less one of them, it does not. */
const production = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://board.example',
  MONGODB_URI: 'mongodb://db.example/charterboard',
  SECRET: 'a secret of more than thirty-two characters',
  SEALING_KEYS: 'another secret of more than thirty-two characters',
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Charterboard <board@board.example>',
}
const without = (name: string) => Object.fromEntries(Object.entries(production).filter(([key]) => key !== name))

function inProduction(name: keyof typeof settings): string {
  try {
    return shown(readConfig(without(name))[name])
  } catch {
    return 'needed'
  }
}

function shown(value: unknown): string {
  return value === undefined ? '' : `\`${value}\``
}

const rows = (Object.keys(settings) as (keyof typeof settings)[])
  .filter((name) => name !== 'NODE_ENV')
  .map((name) => {
    const here = settings[name].without({ NODE_ENV: 'development' })
    return `| \`${name}\` | ${shown(here)} | ${inProduction(name)} | ${settings[name].about} |`
  })

test('the table of settings is the one the server reads', () => {
  const [, table = ''] = /## Settings\n([^#]+)/.exec(read('README.md')) ?? []
  const written = table.split('\n').filter((line) => line.startsWith('| `'))
  expect(written.map(tidy)).toEqual(rows.map(tidy))
})

/** However wide its columns are set. */
const tidy = (row: string) => row.replaceAll(/\s*\|\s*/g, '|')

test.each(pages)('what %s links to is there', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? '')
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
})

test('every promise names the place of its rule, and a test that there is', () => {
  const promises = [...read('docs/fairness.md').matchAll(/^\| (.+?) +\| .+: `(\S+)` +\| `(test\/.+)` +\| (.+?) +\|$/gm)]
  expect(promises).toHaveLength(read('docs/fairness.md').match(/^\| .*`test\//gm)?.length ?? 0)
  expect(promises.length).toBeGreaterThan(20)
  const missing = promises.filter(
    ([, , place = '', file = '', name = '']) =>
      !existsSync(place) || !existsSync(file) || !read(file).includes(`'${name}'`),
  )
  expect(missing.map(([, promise]) => promise)).toEqual([])
})

test('every command that a page tells people to run is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const told = pages.flatMap((page) => [...read(page).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name ?? ''))
  expect(told.filter((name) => !(name in scripts))).toEqual([])
})
