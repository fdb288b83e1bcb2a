import { expect, test } from '@jest/globals'
import { helperOf } from '../../schema/challenge-helper.ts'
import { amendChallenge, askPublication, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import { ChallengeVersion } from '../../server/challenges/model-editions.ts'
import { challengeByReference } from '../../server/challenges/queries.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { fullContent } from '../support/full-content.ts'
import { rememberStages } from '../support/remembered.ts'
import { morning, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const six = Array.from({ length: 6 }, (_one, at) => `Essential ${at}`)
const failed = (results: readonly { id: string; passed: boolean }[]) =>
  results.flatMap(({ id, passed }) => (passed ? [] : [id]))

test('what only advises does not stop publication, and what it said is kept with it', async () => {
  const world = await theWorld()
  const full = fullContent(morning, 21)
  const draft = await draftedChallenge(world, {
    content: {
      problem: { ...full.problem, title: 'How might we leave WhatsApp?', beneficiaries: '' },
      today: { ...full.today, measures: [] },
      good: { ...full.good, essentials: six },
      rules: { ...full.rules, constraints: '' },
      owner: { ...full.owner, valueBand: '', budget: '' },
    },
  })

  const open = await openChallenge(await world.northmere.editor.act(), { id: draft._id })

  const advice = ['people', 'number', 'limits', 'money', 'essentials', 'no-solution']
  expect(failed(open.helperResults)).toEqual(expect.arrayContaining(advice))
  const edition = await ChallengeVersion.findOne({ challengeId: open._id, number: 1 }).lean()
  expect(edition?.helperResults).toEqual(open.helperResults)
})

test('the second person reads what stood when publication was asked for; what is written since is asked for anew', async () => {
  const world = await theWorld()
  const { _id: id, reference, content } = await draftedChallenge(world, { mode: 'competition' })
  const editor = await world.northmere.editor.act()
  await askPublication(editor, { id })

  const second = await world.northmere.second.act()
  expect((await challengeByReference(second, reference))?.helperResults).toEqual(helperOf(content))

  await saveSection(editor, { id, section: 'good', version: 1, content: { ...content.good, essentials: six } })
  expect((await challengeByReference(second, reference))?.helperResults).toEqual([])
})

test('each edition keeps its own results', async () => {
  const world = await theWorld()
  const { _id: id, content } = await openedChallenge(world)
  await amendChallenge(await world.northmere.editor.act(), {
    id,
    edition: 1,
    sections: { good: { ...content.good, essentials: six } },
    note: 'More that is essential.',
  })

  const editions = await ChallengeVersion.find({ challengeId: id }).sort({ number: 1 }).lean()

  expect(editions.map(({ helperResults }) => failed(helperResults).includes('essentials'))).toEqual([false, true])
})
