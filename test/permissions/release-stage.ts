import type { ChallengeFields } from '../../server/challenges/model.ts'
import { attachToRelease, release, writeRelease } from '../../server/releases/commands.ts'
import type { World } from '../support/world.ts'

/** Something that everybody has, and something that is still written. */
export async function releaseStage({ northmere }: World, { _id: challengeId }: ChallengeFields) {
  const act = await northmere.editor.act()
  const { _id: id, version } = await writeRelease(act, {
    challengeId,
    title: 'The layout of the export',
    text: 'As a table.',
  })
  const bytes = new TextEncoder().encode('field,meaning\n')
  await attachToRelease(act, { id, name: 'layout.csv', bytes })
  // The file came after the words.
  const released = await release(act, { id, madeFrom: version + 1 })
  const written = await writeRelease(act, { challengeId, title: 'The test data', text: 'It comes on Friday.' })
  return { released, written }
}
