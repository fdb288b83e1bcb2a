import { expect, test } from '@jest/globals'
import { Kind, parse, print } from 'graphql'
import { insteadOf, spoiled } from './spoiled.ts'

const whole = `mutation {
  done: make(name: "Abbot", count: 4, share: 0.5, isOpen: true, kind: first, days: ["2027-06-01"], at: { x: 1 }) { id }
}`

/** What of the request each way is to change: one for each value of the kind, the text in the list and the number in the object too. */
const valuesOfKind = {
  StringValue: 2,
  IntValue: 2,
  FloatValue: 1,
  BooleanValue: 1,
  EnumValue: 1,
  ListValue: 1,
  ObjectValue: 1,
}

test('a request with a value of each kind is spoiled in every way, each once for each value', () => {
  const given = spoiled(whole)
  for (const [kind, values] of Object.entries(valuesOfKind)) {
    const ways = Object.keys(waysOf(kind))
    expect(ways).not.toEqual([])
    for (const way of ways)
      expect(given.filter((one) => one.way.startsWith(`${way} as value`)).length).toBeGreaterThanOrEqual(values)
  }
  const all = Object.entries(valuesOfKind).map(([kind, values]) => values * Object.keys(waysOf(kind)).length)
  expect(given).toHaveLength(all.reduce((sum, count) => sum + count, 0))
})

test('every spoiled request can be parsed, differs from the whole one and from every other', () => {
  const sources = spoiled(whole).map(({ source }) => print(parse(source)))
  expect(sources).not.toContain(print(parse(whole)))
  expect(new Set(spoiled(whole).map(({ way }) => way)).size).toBe(sources.length)
})

test('every kind of value that a request can hold is spoiled, but for null and variables', () => {
  const kinds = [Kind.STRING, Kind.INT, Kind.FLOAT, Kind.BOOLEAN, Kind.ENUM, Kind.LIST, Kind.OBJECT]
  expect(Object.keys(insteadOf).sort()).toEqual([...kinds].sort())
  expect(spoiled('{ boards { id } }')).toEqual([])
})

const waysOf = (kind: string) => Object.entries(insteadOf).find(([name]) => name === kind)?.[1] ?? {}
