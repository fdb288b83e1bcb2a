import { expect, test } from '@jest/globals'
import { stageOfCalls, takenBack } from '../../client/calls/stage.ts'

const offered = { drawAt: '2026-12-03T12:00:00.000Z', drawnAt: null, draw: [], slots: [{ taken: false }] }
const before = new Date('2026-12-03T11:59:59.000Z')
const after = new Date('2026-12-03T12:00:00.000Z')

test('one may ask until the moment of the draw, also where the draw itself comes later', () => {
  expect(stageOfCalls(offered, 'open', before)).toBe('asking')
  expect(stageOfCalls(offered, 'open', after)).toBe('drawing')
  expect(stageOfCalls({ ...offered, drawnAt: offered.drawAt, draw: ['one'] }, 'open', after)).toBe('drawn')
})

test('nobody may ask, and no call is promised, once the challenge ended before the draw', () => {
  expect(stageOfCalls(offered, 'withdrawn', before)).toBe('undrawn')
  expect(stageOfCalls({ ...offered, drawnAt: offered.drawAt }, 'withdrawn', after)).toBe('undrawn')
  // Nobody had asked, and somebody took one afterwards.
  const taken = { ...offered, drawnAt: offered.drawAt, slots: [{ taken: true }] }
  expect(stageOfCalls(taken, 'withdrawn', after)).toBe('drawn')
})

test('that nobody was told is said only to whom it is true of: the force saw who had a call', () => {
  expect(takenBack('asked', 'Kent Police')).toMatch(/Nobody was told/)
  expect(takenBack('waiting', 'Kent Police')).toMatch(/Nobody was told/)
  expect(takenBack('drawn', 'Kent Police')).toMatch(/Kent Police could see that it was yours/)
})
