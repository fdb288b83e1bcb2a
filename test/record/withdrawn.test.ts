import { expect, test } from '@jest/globals'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import { challengeByReference } from '../../server/challenges/queries.ts'
import { declareConflicts } from '../../server/evaluations/commands.ts'
import type { Act } from '../../server/platform/act.ts'
import { wholeRecordOf } from '../../server/record/queries.ts'
import { panelOf, rankedChallenge, type Unsealed, unsealedChallenge } from '../support/evaluations.ts'
import { seatPanel } from '../support/panel.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const why = { code: 'no_budget', reason: 'The money for it is gone.' } as const
const withdraw = async ({ northmere }: World, { challengeId }: Unsealed) =>
  withdrawChallenge(await northmere.admin.act(), { id: challengeId, ...why })

async function kindsFor(reader: { act(): Promise<Act> }, { challenge }: Unsealed): Promise<string[]> {
  const act = await reader.act()
  const found = await challengeByReference(act, challenge.reference)
  if (!found) throw new Error('The challenge is gone.')
  return (await wholeRecordOf(act, found)).flatMap(({ event }) => event?.kind ?? [])
}

test('whoever reads the audit after a decision reads it after a withdrawal too, and nobody else, nor before', async () => {
  const world = await theWorld()
  const ranked = await rankedChallenge(world)
  expect(await kindsFor(world.northmere.admin, ranked)).not.toContain('evaluation.scoresAgreed')
  await withdraw(world, ranked)

  expect(await kindsFor(world.northmere.admin, ranked)).toEqual(
    expect.arrayContaining(['evaluation.conflictsDeclared', 'evaluation.scoresAgreed', 'challenge.withdrawn']),
  )
  for (const other of [world.northmere.editor, world.northmere.evaluator, world.kettles.admin, world.visitor])
    expect(await kindsFor(other, ranked)).not.toContain('evaluation.scoresAgreed')
})

test('an admin who declared a conflict does not read it after a withdrawal either', async () => {
  const world = await theWorld()
  const unsealed = await unsealedChallenge(world)
  const { northmere } = world
  const { first, second, moderator } = panelOf(world)
  const part = (personId: string, as: 'evaluator' | 'moderator') => ({ personId, part: as })
  await seatPanel(await northmere.editor.act(), {
    id: unsealed.challengeId,
    panel: [
      ...[part(first.personId, 'evaluator'), part(second.personId, 'evaluator')],
      ...[part(northmere.admin.personId, 'evaluator'), part(moderator.personId, 'moderator')],
    ],
  })
  const declarations = unsealed.proposals.map(({ _id: proposalId }, at) =>
    at === 0
      ? { proposalId, kind: 'actual' as const, words: 'My brother works there.' }
      : { proposalId, kind: 'none' as const },
  )
  await declareConflicts(await northmere.admin.act(), { challengeId: unsealed.challengeId, declarations })
  await withdraw(world, unsealed)

  const kinds = await kindsFor(northmere.admin, unsealed)
  expect(kinds).toContain('challenge.withdrawn')
  expect(kinds).not.toContain('evaluation.conflictsDeclared')
})
