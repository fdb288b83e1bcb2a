import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import express from 'express'
import { figureKeys } from '../../schema/figures.ts'
import { figureFiles } from '../../server/figures/files.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('the file has every figure with its definition, and says where there are too few', async () => {
  const world = await theWorld()
  const server = createServer(express().use(figureFiles({ now: () => world.clock.now() })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const file = await (await fetch(`http://127.0.0.1:${port}/figures.csv`)).text()
  server.close()

  const [head, ...rows] = file.trim().split('\n')
  expect(head).toBe('figure,label,value,unit,cases,counted,definition,note')
  expect(rows.map((row) => row.split(',')[0])).toEqual([...figureKeys])
  for (const row of rows) expect(row).toMatch(/Too few to tell: under 5$/)
})
