import { expect, test } from '@jest/globals'
import { figureKeys } from '../../schema/figures.ts'
import { figureFiles } from '../../server/figures/files.ts'
import { fileAt } from '../support/file-at.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()

test('the file has every figure with its definition, and says where there are too few', async () => {
  const world = await theWorld()
  const files = figureFiles({ now: () => world.clock.now() })
  const file = await fileAt(files, '/figures.csv')
  const [head, ...rows] = file.trim().split('\n')
  expect(head).toBe('figure,label,value,unit,cases,counted,definition,note')
  expect(rows.map((row) => row.split(',')[0])).toEqual([...figureKeys])
  for (const row of rows) expect(row).toMatch(/Too few to tell: under 5$/)
  const { figures } = JSON.parse(await fileAt(files, '/figures.json'))
  expect(figures).toMatchObject(figureKeys.map((figure) => ({ figure, value: null })))
})
