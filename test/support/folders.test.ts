import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { folders } from './folders.ts'

const newFolder = folders('folders')
let made = ''
// Done after what `folders` registered above.
afterAll(() => expect(existsSync(made)).toBe(false))

test('a folder that is made for a test is its own, and is gone after the last one', () => {
  made = newFolder()
  writeFileSync(join(made, 'a file'), 'with words')
  expect(newFolder()).not.toBe(made)
  expect(existsSync(join(made, 'a file'))).toBe(true)
})

test('no test makes one in another way, and leaves it behind', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const making = files.filter((file) => readFileSync(join('test', file), 'utf8').includes(`${'mkd'}temp`))
  expect(making.toSorted()).toEqual(['bench/run.ts', 'support/folders.ts'])
})
