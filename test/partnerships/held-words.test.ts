import { expect, test } from '@jest/globals'
import { emptyProposal } from '../../schema/proposals.ts'
import {
  addMilestone,
  editPartnership,
  proposeDecision,
  proposeSummary,
  recordProgress,
  recordReading,
  setReviewTriggers,
  writeCloseOut,
} from '../../server/partnerships/commands.ts'
import { draftedTerms } from '../../server/partnerships/draft.ts'
import { fullContent } from '../support/full-content.ts'
import { caseWords, expectHeld } from '../support/held-words.ts'
import { activePartnership, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { morning, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('terms that look like case material wait for an admin of the party that writes them, and then stand', async () => {
  const world = await theWorld()
  const { _id: id, revision, terms } = await formingPartnership(world)
  const [first, ...others] = terms.objectives
  const objectives = first ? [{ ...first, measure: { ...first.measure, source: caseWords } }, ...others] : []
  const edit = { id, section: 'objectives' as const, revision, content: { objectives } }
  await expectHeld(
    (act, looked) => editPartnership(act, { ...edit, looked }),
    world.kettles,
    'content.objectives.0.measure.source',
  )

  // What an admin let through is not asked about again when somebody changes another word.
  const [row, ...rest] = objectives
  const next = row ? [{ ...row, text: 'A first extract within a day.' }, ...rest] : []
  const editor = await world.northmere.editor.act()
  const again = { ...edit, revision: revision + 1, content: { objectives: next } }
  expect(await editPartnership(editor, again)).toMatchObject({ revision: revision + 2 })

  const triggers = { id, revision: revision + 2, triggers: ['vulnerable_people' as const], safeguards: caseWords }
  await expectHeld((act, looked) => setReviewTriggers(act, { ...triggers, looked }), world.northmere, 'safeguards')
})

test('terms are drafted without what looks like case material in the proposal', () => {
  const content = emptyProposal()
  const terms = draftedTerms({
    proposal: {
      ...content,
      approach: {
        ...content.approach,
        summary: caseWords,
        milestones: [{ title: caseWords, dueInWeeks: 2, result: '' }],
      },
      charter: { pledges: [{ principle: 'P1', pledge: caseWords }] },
    },
    challenge: fullContent(morning, 21),
    ...{ supplierId: 'supplier', partyIds: ['force', 'supplier'], now: morning },
  })
  expect(terms.milestones).toHaveLength(1)
  expect(JSON.stringify(terms)).not.toContain('BD51')
})

test('what looks like case material in the work of a partnership waits for an admin of the party that writes it', async () => {
  const world = await theWorld()
  const { _id: id, partyIds, terms } = await activePartnership(world)
  const ownerId = partyIds[0] ?? ''
  const objectiveId = terms.objectives[0]?.id ?? ''
  const account = { result: caseWords, didNotWork: caseWords, tellTheNext: caseWords, adoption: 'limited' as const }

  await expectHeld(
    (act, looked) => addMilestone(act, { id, title: caseWords, dueOn: morning, ownerId, looked }),
    world.northmere,
    'title',
  )
  await expectHeld((act, looked) => recordProgress(act, { id, text: caseWords, looked }), world.kettles, 'text')
  await expectHeld(
    (act, looked) => recordReading(act, { id, objectiveId, value: 9, on: morning, note: caseWords, looked }),
    world.kettles,
    'note',
  )
  await expectHeld(
    (act, looked) => proposeDecision(act, { id, question: caseWords, decision: caseWords, options: caseWords, looked }),
    world.kettles,
    ...['question', 'decision', 'options'],
  )
  await expectHeld((act, looked) => proposeSummary(act, { id, text: caseWords, looked }), world.northmere, 'text')
  await expectHeld(
    (act, looked) => writeCloseOut(act, { id, cost: '', ...account, looked }),
    world.kettles,
    ...['result', 'didNotWork', 'tellTheNext'],
  )
})
