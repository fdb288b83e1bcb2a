import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import express from 'express'
import { registerFiles } from '../../server/commitments/files.ts'
import { commitmentsOf, disputeText } from '../support/commitments.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

let server: Server | null = null
afterEach(() => void server?.close())

/** The files as an HTTP client gets them: the rows without the head. */
async function linesOf(now: () => Date, address: string) {
  const app = express()
  app.use(registerFiles({ publicUrl: 'https://board.example', now }))
  const listening = createServer(app)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  const text = await (await fetch(`http://127.0.0.1:${port}${address}`)).text()
  return text.trim().split('\n').slice(1)
}

test('the table of commitments holds what is public, how it goes and both texts of a dispute, and no proposal', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  const { proposed, disputed, agreed } = commitmentsOf(world)
  const made = [await disputed(), await agreed({ pledge: '=HYPERLINK("https://bad.example") is no formula' })]
  const hidden = await proposed()
  const lines = await linesOf(world.clock.now, '/commitments.csv')
  expect(lines.map((line) => line.slice(0, 12))).toEqual(made.map(({ reference }) => reference))
  expect(lines[0]).toContain(`Two Kettles,supplier,P2,disputed`)
  expect(lines[0]).toContain(disputeText)
  expect(lines[1]).toContain(`"'=HYPERLINK`)
  expect(lines.join()).not.toContain(hidden.reference)
})

test('the table of signatories holds the register: no application, and who lapsed as lapsed', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  await storedSignatory(world.northmere.id, 'force', { signedUntil: world.clock.now() })
  await storedSignatory(world.saltmarch.id, 'force', { state: 'applied', signedAt: null })
  const lines = await linesOf(world.clock.now, '/signatories.csv')
  expect(lines.map((line) => line.split(',').slice(0, 3))).toEqual([
    ['Two Kettles', 'supplier', 'signed'],
    ['Northmere Police', 'force', 'lapsed'],
  ])
})
