import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { bankHolidaySource } from '../../schema/bank-holidays.ts'
import { stepsNow } from '../../server/challenges/transitions.ts'
import {
  addDays,
  addWorkingDays,
  dayInLondon,
  dayOff,
  type Nation,
  nations,
  noonOf,
  workingDaysBetween,
} from '../../server/platform/working-days.ts'
import { submitProposal } from '../../server/proposals/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { writtenProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

/** As gov.uk/bank-holidays publishes them: the weekdays on which nobody works. */
const publishedDays: Record<Nation, string> = {
  'england-and-wales': `
    2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
    2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
    2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28`,
  scotland: `
    2025-01-01 2025-01-02 2025-04-18 2025-05-05 2025-05-26 2025-08-04 2025-12-01 2025-12-25 2025-12-26
    2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 2026-12-28
    2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30 2027-12-27 2027-12-28`,
  'northern-ireland': `
    2025-01-01 2025-03-17 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-07-14 2025-08-25 2025-12-25 2025-12-26
    2026-01-01 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-07-13 2026-08-31 2026-12-25 2026-12-28
    2027-01-01 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12 2027-08-30 2027-12-27 2027-12-28`,
}

test.each(nations)('the bank holidays of %s are those that are published, and no others', (nation) => {
  const off: string[] = []
  const end = new Date('2028-01-01T12:00:00Z')
  for (let day = new Date('2025-01-01T12:00:00Z'); day < end; day = addDays(day, 1)) {
    const isWeekend = [0, 6].includes(new Date(dayInLondon(day)).getUTCDay())
    const why = dayOff(day, nation)
    if (isWeekend) expect([day, why]).not.toEqual([day, null])
    else if (why) off.push(dayInLondon(day))
  }
  expect(off).toEqual(publishedDays[nation].trim().split(/\s+/))
})

test('the version that the help page shows is the one that is installed', () => {
  const installed: unknown = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8'))
  expect(installed).toMatchObject({ name: bankHolidaySource.library, version: bankHolidaySource.version })
})

test('a leap day is a day like others, and working days keep their time of day over both changes of the clocks', () => {
  const at = (text: string) => new Date(text)
  expect(addWorkingDays(at('2028-02-28T12:00:00Z'), 1, 'scotland')).toEqual(at('2028-02-29T12:00:00Z'))
  expect(workingDaysBetween(at('2028-02-28T09:00:00Z'), at('2028-03-01T09:00:00Z'), 'scotland')).toBe(2)
  expect(addDays(at('2028-02-29T12:00:00Z'), 366)).toEqual(at('2029-03-01T12:00:00Z'))
  expect(addWorkingDays(at('2027-03-25T12:00:00Z'), 1, 'england-and-wales')).toEqual(at('2027-03-30T11:00:00Z'))
  expect(addWorkingDays(at('2026-10-23T11:00:00Z'), 1, 'england-and-wales')).toEqual(at('2026-10-26T12:00:00Z'))
})

test.each([
  ['the clocks going back', '2026-10-20T09:00:00Z', '2026-10-30T12:00:00Z', '30 October 2026'],
  ['the clocks going forward', '2027-03-18T09:00:00Z', '2027-03-30T11:00:00Z', '30 March 2027'],
  ['a leap day', '2028-02-20T09:00:00Z', '2028-02-29T12:00:00Z', '29 February 2028'],
  ['Christmas', '2026-12-15T09:00:00Z', '2026-12-29T12:00:00Z', '29 December 2026'],
])(
  'over %s a challenge closes at noon in London, to the millisecond, for suppliers too',
  async (_what, opens, closes, told) => {
    const world = await theWorld()
    world.clock.set(new Date(opens))
    const close = new Date(closes)
    expect(noonOf(close)).toEqual(close)
    const challenge = await openedChallenge(world, { closesInDays: (close.getTime() - Date.parse(opens)) / 86_400_000 })
    expect(challenge.proposalsCloseAt).toEqual(close)

    const sent = await writtenProposal(world.kettles.editor, challenge)
    const late = await writtenProposal(world.lanternfish.editor, challenge)
    const { edition } = challenge
    const submit = async (who: typeof world.kettles.editor, { _id: id, version }: typeof sent) =>
      submitProposal(await who.act(), { id, version, edition, declared: true })

    world.clock.set(new Date(close.getTime() - 1))
    expect(stepsNow(await world.northmere.editor.act(), challenge)).toContain('amend')
    expect(await submit(world.kettles.editor, sent)).toMatchObject({
      state: 'submitted',
      submittedAt: world.clock.now(),
    })
    world.clock.set(close)
    expect(stepsNow(await world.northmere.editor.act(), challenge)).not.toContain('amend')
    const noon = `12:00:00 on ${told}`
    await expect(submit(world.lanternfish.editor, late)).rejects.toMatchObject({
      code: 'CLOSED',
      message: expect.stringContaining(`Closed at ${noon}, UK time. This arrived at ${noon}, UK time.`),
    })
  },
)
