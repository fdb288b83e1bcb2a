import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { folders } from '../support/folders.ts'

const newFolder = folders('rooms')
let house: string
beforeAll(() => {
  house = newFolder()
  cpSync('.dependency-cruiser.cjs', join(house, '.dependency-cruiser.cjs'))
  cpSync('package.json', join(house, 'package.json'))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
})

/** The rules that a house with these files breaks. */
function brokenBy(files: Record<string, string>): string[] {
  for (const folder of ['server', 'client', 'schema']) {
    rmSync(join(house, folder), { recursive: true, force: true })
    mkdirSync(join(house, folder))
  }
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), source)
  }
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'server', 'client', 'schema']
  const { stdout } = spawnSync(join(house, 'node_modules/.bin/depcruise'), args, { cwd: house, encoding: 'utf8' })
  return [...stdout.matchAll(/^\s*error ([\w-]+):/gm)].map(([, rule]) => rule ?? '').sort()
}

const model = { 'server/proposals/model.ts': 'export const proposal = 1' }

test('a house that keeps to the rules breaks none', () => {
  const files = {
    'schema/proposals.ts': 'export const limit = 1',
    'server/proposals/model.ts': "import { limit } from '../../schema/proposals.ts'\nexport const proposal = limit",
    'client/ui/tag.tsx': "export const tag = <b className='x'>{1}</b>",
    'client/proposals/page.tsx': "import { tag } from '../ui/tag.tsx'\nexport default () => tag",
  }
  expect(brokenBy(files)).toEqual([])
})

test.each([
  [
    'the client and the server, even for a type and in a page',
    {
      ...model,
      'client/x/page.tsx':
        "import type { proposal } from '../../server/proposals/model.ts'\nexport const page = <b>{1}</b>",
    },
    'client-and-server-apart',
  ],
  [
    "a model of another subject's, even when it is fetched late",
    { ...model, 'server/evaluations/queries.ts': "export const read = () => import('../proposals/model.ts')" },
    'no-foreign-model-or-access',
  ],
  [
    'a subject by the platform, even for its effect',
    { ...model, 'server/platform/log.ts': "import '../proposals/model.ts'" },
    'platform-knows-no-subject',
  ],
  [
    'a subject by the design system, even to pass it on',
    {
      'client/proposals/a.tsx': 'export const a = <i>{1}</i>',
      'client/ui/b.tsx': "export { a } from '../proposals/a.tsx'",
    },
    'ui-knows-no-subject',
  ],
  [
    'a later subject by a command',
    {
      'server/proposals/commands.ts': 'export const submit = 1',
      'server/challenges/commands/open.ts':
        "import { submit } from '../../proposals/commands.ts'\nexport const open = submit",
    },
    'order-challenges',
  ],
  [
    'standing under the Charter by what scores',
    {
      'server/charter/queries.ts': 'export const standing = 1',
      'server/evaluations/ranking.ts': "import { standing } from '../charter/queries.ts'\nexport const rank = standing",
    },
    'charter-gates-nothing',
  ],
  [
    'what is pledged under the Charter by what decides',
    {
      'server/commitments/queries.ts': 'export const kept = 1',
      'server/challenges/publish.ts': "import { kept } from '../commitments/queries.ts'\nexport const open = kept",
    },
    'charter-gates-nothing',
  ],
  [
    'a key of sealed proposals by what could read them past their rule, in their own subject too',
    {
      'server/proposals/keys.ts': 'export const key = 1',
      'server/proposals/queries.ts': "import { key } from './keys.ts'\nexport const read = key",
    },
    'keys-behind-their-rule',
  ],
  [
    'anything of ours by the contract',
    { ...model, 'schema/x.ts': "export * from '../server/proposals/model.ts'" },
    'schema-imports-nothing-of-ours',
  ],
  [
    'a file that needs it too',
    {
      'server/platform/a.ts': "import { b } from './b.ts'\nexport const a = () => b",
      'server/platform/b.ts': "import { a } from './a.ts'\nexport const b = () => a",
    },
    'no-circles',
  ],
  ['a file that is not there', { 'server/platform/a.ts': "import './gone.ts'" }, 'resolvable'],
  ['what only development installs', { 'server/platform/a.ts': "import 'ws'" }, 'tools-for-development-stay-there'],
])('an import of %s is found', (_what, files: Record<string, string>, rule) => {
  expect(brokenBy(files)).toContain(rule)
})
