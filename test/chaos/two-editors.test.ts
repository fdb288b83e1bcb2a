import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { acceptCoOwnership, inviteCoOwner, setPanel } from '../../server/challenges/commands.ts'
import { Challenge, type ChallengeFields } from '../../server/challenges/model.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { type Board, startBoard } from '../support/live.ts'
import { writtenProposal } from '../support/proposals.ts'
import { draftOf } from '../support/stored-proposals.ts'
import type { World } from '../support/world.ts'
import { saveDraft } from './support/asking.ts'

let board: Board
let world: World
beforeAll(async () => {
  board = await startBoard()
  world = await board.begin()
})
afterAll(() => board.close())

/** The same form, open before two people of one organisation. */
async function twoForms(domain: string) {
  const [one, other] = [await board.reader(`editor@${domain}`), await board.reader(`admin@${domain}`)]
  return { one, other }
}

test('of two who wrote the same section of a proposal the second is shown the text of the first, and loses nothing of their own', async () => {
  const draft = await writtenProposal(world.kettles.editor, await openedChallenge(world))
  const { one, other } = await twoForms('two-kettles.example')
  const version = draft.sectionVersions.about ?? 0
  const begun = await draftOf(draft)
  const form = (about: string, madeFrom = version) => ({
    ...{ id: draft._id, section: 'about', version: madeFrom },
    content: { ...begun.about, about },
  })
  const stored = async () => {
    const kept = await Proposal.findById(draft._id).lean<ProposalFields | null>()
    return kept && (await draftOf(kept)).about.about
  }

  expect(await saveDraft(one, 'Proposal', form('The words of the first.'))).toEqual({ saved: true, refusal: null })
  const second = await saveDraft(other, 'Proposal', form('The words of the second.'))
  expect(second.refusal).toMatchObject({
    code: 'CHANGED_SINCE',
    details: { version: version + 1, current: { about: 'The words of the first.' } },
  })
  expect(await stored()).toBe('The words of the first.')

  // Having compared both, the second chooses their own.
  const chosen = form('The words of the second.', second.refusal?.details?.version)
  expect(await saveDraft(other, 'Proposal', chosen)).toEqual({ saved: true, refusal: null })
  expect(await stored()).toBe('The words of the second.')
})

test('of two who save the same section of a challenge at once, one is stored and the other is shown it', async () => {
  const draft = await draftedChallenge(world)
  const { one, other } = await twoForms('northmere-police.example')
  const version = draft.sectionVersions.problem ?? 0
  const form = (summary: string) => ({
    ...{ id: draft._id, section: 'problem', version },
    content: { ...draft.content.problem, summary },
  })
  const texts = ['How the editor would say it.', 'How the admin would say it.']
  const answers = await Promise.all([
    saveDraft(one, 'Challenge', form(texts[0] ?? '')),
    saveDraft(other, 'Challenge', form(texts[1] ?? '')),
  ])

  expect(answers.filter(({ saved }) => saved)).toHaveLength(1)
  const winner = texts[answers.findIndex(({ saved }) => saved)]
  expect(answers.find(({ saved }) => !saved)?.refusal).toMatchObject({
    code: 'CHANGED_SINCE',
    details: { version: version + 1, current: { summary: winner } },
  })
  const stored = await Challenge.findById(draft._id).lean<ChallengeFields | null>()
  expect(stored?.content.problem.summary).toBe(winner)
  expect(stored?.sectionVersions.problem).toBe(version + 1)
})

test('who writes a shared draft is told that the other force saved, and nothing more of what that force does with it', async () => {
  const draft = await draftedChallenge(world)
  const [owner, theirs] = [await world.northmere.admin.act(), await world.saltmarch.admin.act()]
  const why = 'You seize as many phones as we do.'
  await inviteCoOwner(owner, { challengeId: draft._id, forceId: world.saltmarch.id, why })
  await acceptCoOwnership(theirs, { challengeId: draft._id })
  const { one: writer } = await twoForms('northmere-police.example')
  const reader = await board.reader('editor@saltmarch-constabulary.example')
  for (const each of [writer, reader]) expect(await each.watch('challenge', draft._id)).toBe(true)

  const version = draft.sectionVersions.problem ?? 0
  const form = { id: draft._id, section: 'problem', version, content: draft.content.problem }
  expect(await saveDraft(writer, 'Challenge', form)).toEqual({ saved: true, refusal: null })
  await setPanel(await world.northmere.editor.act(), { id: draft._id, panel: [...draft.panel] })
  for (const each of [writer, reader]) await each.caughtUp()
  expect(reader.told.changed.map(({ fact }) => fact)).toEqual(['challenge.edited'])
  expect(writer.told.changed.map(({ fact }) => fact)).toContain('challenge.panelSet')
})
