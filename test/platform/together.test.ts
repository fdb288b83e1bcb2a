import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import { inTransaction } from '../../server/platform/command.ts'
import { Event } from '../../server/platform/events.ts'
import { askedTogether } from '../../server/platform/together.ts'
import { watchedDatabase } from '../support/commands.ts'

watchedDatabase()

/** A reading that ends when the test says so, and what it was asked for each time. */
function held() {
  const readings: string[][] = []
  const ends: (() => void)[] = []
  const ask = askedTogether(async (keys: readonly string[]) => {
    readings.push([...keys])
    const number = readings.length
    await new Promise<void>((resolve) => ends.push(resolve))
    return new Map(keys.map((key) => [key, `${key} ${number}`]))
  }, 3)
  const end = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, readings, end }
}

test('who asks while a reading is under way is answered by the next, which was begun after they asked', async () => {
  const { ask, readings, end } = held()
  const first = ask('a')
  await Promise.resolve()
  const others = [ask('a'), ask('b'), ask('b')]
  expect(readings).toEqual([['a']])
  await end()
  expect(await first).toBe('a 1')
  expect(readings).toEqual([['a'], ['a', 'b']])
  await end()
  expect(await Promise.all(others)).toEqual(['a 2', 'b 2', 'b 2'])
})

test('nothing is remembered, and what is not found is nothing', async () => {
  const read: string[] = []
  const ask = askedTogether(async (keys: readonly string[]) => {
    read.push(...keys)
    return new Map<string, number>()
  })
  expect(await ask('a')).toBeUndefined()
  expect(await ask('a')).toBeUndefined()
  expect(read).toEqual(['a', 'a'])
})

test('a crowd is read a part at a time', async () => {
  const { ask, readings, end } = held()
  const answers = ['a', 'b', 'c', 'd', 'e'].map((key) => ask(key))
  await Promise.resolve()
  for (let part = 0; part < 2; part += 1) await end()
  expect(await Promise.all(answers)).toEqual(['a 1', 'b 1', 'c 1', 'd 2', 'e 2'])
  expect(readings).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
})

test('a reading that fails fails those it was for, and nobody after them', async () => {
  let failures = 1
  const ask = askedTogether(async (keys: readonly string[]) => {
    if (failures-- > 0) throw new Error('away')
    return new Map(keys.map((key) => [key, key]))
  })
  await expect(ask('a')).rejects.toThrow('away')
  expect(await ask('a')).toBe('a')
})

test('it reads in no transaction, whoever happens to ask first', async () => {
  const sessions: unknown[] = []
  mongoose.connection.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find') sessions.push(command.autocommit)
  })
  const ask = askedTogether(async (keys: readonly string[]) => {
    await Event.findOne({ chain: keys[0] ?? '' }).lean()
    return new Map(keys.map((key) => [key, key]))
  })
  await inTransaction(async () => {
    await Event.findOne({ chain: 'here' }).lean()
    await ask('a')
  })
  // Only what is read in a transaction says that it is not committed by itself.
  expect(sessions).toEqual([false, undefined])
})
