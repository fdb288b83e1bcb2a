import { expect, test } from '@jest/globals'
import { helperOf } from '../../schema/challenge-helper.ts'
import { challengeTasks, nextTask } from '../../schema/challenge-tasks.ts'
import { emptyChallenge, sectionNames } from '../../schema/challenges.ts'
import { criteriaPresets } from '../../schema/criteria-presets.ts'
import { readingAge } from '../../schema/reading-age.ts'
import { solutionIn } from '../../schema/solution-speak.ts'
import { fullContent } from '../support/full-content.ts'

const now = new Date('2026-11-03T10:00:00Z')
const stopping = (content = emptyChallenge()) =>
  helperOf(content).flatMap(({ id, weight, passed }) => (weight === 'stops' && !passed ? [id] : []))

test('there are ten checks, and three of them stop publication', () => {
  expect(helperOf(emptyChallenge())).toHaveLength(10)
  expect(stopping()).toEqual(['owner', 'route', 'dates'])
  expect(stopping(fullContent(now, 21))).toEqual([])
})

test('every open check says why and leads to a field', () => {
  for (const { passed, why, path } of helperOf(emptyChallenge())) {
    expect(passed ? 'nothing to say' : why).not.toBe('')
    expect(sectionNames).toContain(path.split('.')[0])
  }
})

test('a named product and the words of a buyer are told from a problem', () => {
  expect(solutionIn('How might we replace WhatsApp for witnesses?')).toEqual({ words: 'WhatsApp', kind: 'product' })
  expect(solutionIn('We need a new platform for evidence')?.kind).toBe('solution')
  expect(solutionIn('Victims wait thirty-one days for their phone')).toBeNull()
})

test('a product is found wherever it is asked for, and not among the systems that are there', () => {
  const content = fullContent(now, 21)
  const check = (good: Partial<typeof content.good>) =>
    helperOf({ ...content, good: { ...content.good, ...good } }).find(({ id }) => id === 'no-solution')
  expect(check({ essentials: ['Exports to Power BI'] })).toMatchObject({ passed: false, path: 'good.essentials' })
  expect(check({ outcomes: 'Works as Axon does' })).toMatchObject({ passed: false, path: 'good.outcomes' })
  const scored = content.choosing.criteria.map((one) => ({ ...one, about: 'Works with Palantir' }))
  expect(
    helperOf({ ...content, choosing: { ...content.choosing, criteria: scored } }).find(
      ({ id }) => id === 'no-solution',
    ),
  ).toMatchObject({ passed: false, path: 'choosing.criteria' })
  expect(check({ systems: 'NicheRMS and Power BI' })).toMatchObject({ passed: true })
})

test('more than five essentials are a nudge and no more', () => {
  const content = fullContent(now, 21)
  const essentials = Array.from({ length: 6 }, (_one, at) => `Essential ${at}`)
  const check = helperOf({ ...content, good: { ...content.good, essentials } }).find(({ id }) => id === 'essentials')
  expect(check).toMatchObject({ passed: false, weight: 'advises', says: '6 essentials' })
})

test('long sentences read older than short ones, and a few words are not judged', () => {
  const short = 'The phone waits. The victim waits too. We read one phone a day. The list is long. '.repeat(3)
  const long =
    'Notwithstanding organisational prioritisation methodologies, digital forensic examination capability demonstrates significant operational insufficiency. '.repeat(
      3,
    )
  expect(readingAge('Too short')).toBeNull()
  expect(readingAge(short) ?? 99).toBeLessThan(readingAge(long) ?? 0)
})

test('every set of criteria makes 100', () => {
  for (const { criteria } of criteriaPresets) expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
})

test('a task is done once it was saved and lacks nothing; the next unfinished one after it comes next', () => {
  const content = fullContent(now, 21)
  const tasks = challengeTasks({ content, mode: 'open_challenge', sectionVersions: { problem: 1, good: 1 } }, now)
  expect(tasks.filter(({ state }) => state === 'done').map(({ section }) => section)).toEqual(['problem', 'good'])
  expect(nextTask(tasks)).toBe('today')
  expect(nextTask(tasks, 'good')).toBe('rules')

  const all = Object.fromEntries(sectionNames.map((name) => [name, 1]))
  const whole = challengeTasks({ content, mode: 'open_challenge', sectionVersions: all }, now)
  expect(nextTask(whole, 'owner')).toBe('check')
  const without = { ...content, owner: { ...content.owner, decisionOwner: '' } }
  expect(nextTask(challengeTasks({ content: without, mode: 'open_challenge', sectionVersions: all }, now))).toBe(
    'owner',
  )
})
