import { expect, test } from '@jest/globals'
import { linkNotice, unlinkNotice } from '../../server/notices/commands.ts'
import { importNotices } from '../../server/notices/import.ts'
import { Notice } from '../../server/notices/model.ts'
import { linksOfChallenges, linksOfNotices } from '../../server/notices/queries.ts'
import { systemAct } from '../../server/platform/act.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { morning, refusalOf, theWorld, withDatabase } from '../support/world.ts'
import { fileOf } from './file.ts'
import { packageOf, release } from './releases.ts'

withDatabase()
rememberStages()

async function aNotice() {
  await importNotices(systemAct(morning), [fileOf('links.json', packageOf(release()))], () => {})
  return (await Notice.findOne().lean())?._id ?? ''
}

test('the force of a challenge links it to the notice it grew from, for everybody to see', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const noticeId = await aNotice()
  await linkNotice(await world.northmere.editor.act(), { noticeId, challengeId, relation: 'grew_from' })

  const visitor = await world.visitor.act()
  expect(await linksOfNotices(visitor, [noticeId])).toMatchObject([
    { link: { relation: 'grew_from' }, challenge: { _id: challengeId } },
  ])
  expect((await world.events()).at(-1)).toBe('notice.linked')

  await linkNotice(await world.northmere.editor.act(), { noticeId, challengeId, relation: 'led_to' })
  expect(await linksOfChallenges(visitor, [challengeId])).toMatchObject([{ link: { relation: 'led_to' } }])

  await unlinkNotice(await world.northmere.editor.act(), { noticeId, challengeId })
  expect(await linksOfNotices(visitor, [noticeId])).toEqual([])
})

test('nobody else links it, the same link is made once, and a draft is linked to nothing', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const noticeId = await aNotice()
  const link = { noticeId, challengeId, relation: 'grew_from' } as const
  for (const other of [
    world.visitor,
    world.saltmarch.admin,
    world.kettles.admin,
    world.northmere.viewer,
    world.charter.manager,
  ])
    expect(await refusalOf(linkNotice(await other.act(), link))).toBe('NOT_YOURS')

  await linkNotice(await world.northmere.editor.act(), link)
  expect(await refusalOf(linkNotice(await world.northmere.editor.act(), link))).toBe('ALREADY_LINKED')
  expect(await refusalOf(unlinkNotice(await world.saltmarch.admin.act(), { noticeId, challengeId }))).toBe('NOT_YOURS')

  const draft = await draftedChallenge(world)
  expect(await refusalOf(linkNotice(await world.northmere.editor.act(), { ...link, challengeId: draft._id }))).toBe(
    'NOT_PUBLISHED',
  )
  expect(await refusalOf(linkNotice(await world.saltmarch.editor.act(), { ...link, challengeId: draft._id }))).toBe(
    'NOT_FOUND',
  )
})
