import { expect, jest, test } from '@jest/globals'
import express from 'express'
import { startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { fitsIn, isOwnAddress, ownAddresses } from '../../server/own-addresses.ts'
import { table } from '../../server/pages/table.ts'
import { testDatabase } from '../support/database.ts'

/** An address of a pattern, whatever stands for its parts. */
const exampleOf = (pattern: string) => pattern.replaceAll(/[:*][a-z]+/gi, 'one')

test('the server names every address that it answers itself, with no build of the client too, and no page', async () => {
  const route = jest.spyOn(express.Router.prototype, 'route')
  const app = await startApp(
    readConfig({ NODE_ENV: 'test', PORT: '0', MONGODB_URI: testDatabase(), DEMO: 'true', INTROSPECTION: 'false' }),
  )
  try {
    const read = route.mock.results.flatMap(({ value }) =>
      value.stack.some(({ method }: { method?: string }) => method === undefined || method === 'get')
        ? [value.path].flat().map(exampleOf)
        : [],
    )
    // What is everything else's, pages and the page of what is not there.
    const routed = read.filter((path) => path !== exampleOf('*splat'))
    expect(routed).toEqual(expect.arrayContaining(['/healthz', '/challenges.csv', '/challenges/one/calendar.ics']))
    expect(routed.filter((path) => !isOwnAddress(path))).toEqual([])
    expect(table.map(([pattern]) => exampleOf(pattern)).filter(isOwnAddress)).toEqual([])
    // Those two are handed on whole, whatever is below them.
    const unrouted = ownAddresses.filter((pattern) => !routed.some((path) => fitsIn(pattern, path)))
    expect(unrouted).toEqual(['/graphql', '/graphql/*', '/socket.io/*'])
    // A part of the client, which a developer's board sends one by one.
    expect(isOwnAddress('/graphql.ts')).toBe(false)
  } finally {
    await app.close()
  }
})
