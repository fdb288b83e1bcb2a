import { beforeAll, expect, test } from '@jest/globals'
import { categoryNames, type NotificationKind, notificationKinds, obligationOf } from '../../schema/notifications.ts'
import { LetterRow, Notification, Preference } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { planOf } from '../../server/notifications/tell.ts'
import { type Stage, theSharedStage } from '../permissions/stage.ts'
import { withDatabase } from '../support/world.ts'
import { toldOfAnswers } from './told/answers.ts'
import { toldOfChallenges } from './told/challenges.ts'
import { everybody, type Happening } from './told/happening.ts'
import { toldOfProposals } from './told/proposals.ts'
import { toldOfStanding } from './told/standing.ts'
import { toldOfTeams } from './told/teams.ts'

withDatabase()

/** Every kind of notification: one that is added fails to compile, and the last test, until it stands here. */
const table: Record<NotificationKind, readonly Happening[]> = {
  ...toldOfChallenges,
  ...toldOfAnswers,
  ...toldOfProposals,
  ...toldOfStanding,
  ...toldOfTeams,
}
const rows = Object.entries(table).flatMap(([kind, happenings]) =>
  happenings.map((happening) => [kind as NotificationKind, happening.what, happening] as const),
)

let stage: Stage
beforeAll(async () => {
  stage = await theSharedStage()
}, 60_000)

/** Who is told when it happens, and by letter: at once, or with others later on. */
async function toldOf(kind: NotificationKind, { happens, subject }: Happening) {
  await Promise.all([Notification.deleteMany({}), LetterRow.deleteMany({})])
  const config = { PUBLIC_URL: 'https://board.example' }
  const post = { clock: stage.world.clock, config }
  const event = await happens(stage, post)
  if (event) for (const _twice of [1, 2]) await notifications(post).handle(event)
  const notices = await Notification.find({ kind, ...(subject && { subject: subject(stage) }) }).lean()
  const letters = await LetterRow.find().lean()
  const rolesOf = (people: (string | null)[]) =>
    Object.entries(everybody).flatMap(([role, of]) => (people.includes(of(stage.world).personId) ? [role] : []))
  const inThePage = notices.map(({ personId }) => personId)
  // Nobody twice, and nobody whom the table cannot name.
  expect(rolesOf(inThePage)).toHaveLength(inThePage.length)
  return {
    inThePage: rolesOf(inThePage).sort(),
    atOnce: rolesOf(
      letters
        .filter(({ key }) => notices.some((one) => key === `${one.eventId}:${one.personId}`))
        .map((one) => one.personId),
    ).sort(),
    later: rolesOf(notices.filter(({ digestDueAt }) => digestDueAt).map((one) => one.personId)).sort(),
  }
}

test.each(rows)('%s: %s', async (kind, _what, happening) => {
  const { category } = notificationKinds[kind]
  const told = [...happening.told].sort()
  const usual = planOf(category, undefined, stage.world.clock.now())
  expect(await toldOf(kind, happening)).toEqual({
    inThePage: told,
    atOnce: usual.letterNow ? told : [],
    later: usual.letterNow ? [] : told,
  })

  const ways = Object.fromEntries(categoryNames.filter((name) => !obligationOf(name)).map((name) => [name, 'site']))
  await Preference.create(Object.values(everybody).map((of) => ({ _id: of(stage.world).personId, version: 0, ways })))
  try {
    const byLetter = obligationOf(category) ? told : []
    expect(await toldOf(kind, happening)).toEqual({ inThePage: told, atOnce: byLetter, later: [] })
  } finally {
    await Preference.deleteMany({})
  }
})

test('each kind has a row', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(notificationKinds).sort())
  for (const [kind, happenings] of Object.entries(table)) expect([kind, happenings.length]).not.toEqual([kind, 0])
})
