import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { ChallengeDocket } from '../../client/challenges/reading/head.tsx'
import type { ShownChallenge } from '../../client/challenges/reading/query.ts'
import { emptyChallenge } from '../../schema/challenges.ts'
import { type EngagementMode, engagementModes, type ModeRules, modeRules } from '../../schema/modes.ts'
import { offerCalls } from '../../server/calls/commands.ts'
import { amendChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import { releaseDecision, shortlistProposals } from '../../server/evaluations/commands.ts'
import { confirmPartnership, formPartnership } from '../../server/partnerships/commands.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { pageSources } from '../api/page-sources.ts'
import { answerTo } from '../support/asking.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { engagementWithRoom } from '../support/disclosures.ts'
import { decidableChallenge, panelOf, partnershipWith, rankedChallenge } from '../support/evaluations.ts'
import { fullContent } from '../support/full-content.ts'
import { completeTerms } from '../support/partnerships.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { say } from '../support/rooms.ts'
import { morning, refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Column = keyof ModeRules
type Shown = { mode: EngagementMode; other: ModeRules[Column]; behaviour(): Promise<unknown> }

/** What became of a command: its refusal with the fields that it names, or that it was taken. */
const outcomeOf = (run: () => Promise<unknown>) =>
  run().then(
    () => 'taken',
    (error: unknown) => (error instanceof Refusal ? [error.code, ...fieldsOf(error)] : Promise.reject(error)),
  )
const fieldsOf = ({ fields }: Refusal) => fields.map(({ path, code }) => `${path} ${code}`)

/** What becomes of a draft that its editor publishes. */
async function publishing(wanted: Parameters<typeof draftedChallenge>[1] = {}) {
  const world = await theWorld()
  const { _id: id } = await draftedChallenge(world, wanted)
  const editor = await world.northmere.editor.act()
  return outcomeOf(() => openChallenge(editor, { id }))
}

/** One fact of the docket that opens the page of an open challenge, as a visitor reads it. */
async function docketOf(fact: 'Mode' | 'Who acts next') {
  const world = await theWorld()
  const { reference } = await openedChallenge(world)
  const answer = await answerTo(await world.visitor.act(), pageSources.get('Challenge') ?? '', { reference })
  const challenge: ShownChallenge = JSON.parse(JSON.stringify(answer.data?.challenge))
  const page = renderToStaticMarkup(createElement(MemoryRouter, null, createElement(ChallengeDocket, { challenge })))
  const [, said] = new RegExp(`<dt>${fact}</dt><dd>(.*?)</dd>`).exec(page) ?? []
  if (!said) throw new Error(`The page says nothing under ${fact}.`)
  return said
}

/** For each column of the table a behaviour of a command, an answer or a page, and another value that has to change it. */
const columns: Record<Column, Shown> = {
  label: { mode: 'open_challenge', other: 'Another name', behaviour: () => docketOf('Mode') },
  consequence: { mode: 'open_challenge', other: 'Something else.', behaviour: () => docketOf('Mode') },
  response: { mode: 'open_challenge', other: 'response', behaviour: () => docketOf('Who acts next') },
  sealed: {
    mode: 'open_challenge',
    other: false,
    behaviour: async () => {
      const world = await theWorld()
      const challenge = await openedChallenge(world)
      await submittedProposal(world.kettles.editor, challenge)
      const editor = await world.northmere.editor.act()
      return (await answerTo(editor, `{ challenge(reference: "${challenge.reference}") { responses { state } } }`)).data
    },
  },
  scored: {
    mode: 'open_challenge',
    other: false,
    behaviour: async () => {
      const { choosing } = fullContent(morning, 21)
      return publishing({ content: { choosing: { ...choosing, criteria: [] } } })
    },
  },
  mayAward: {
    mode: 'open_challenge',
    other: true,
    behaviour: async () => {
      const { rules } = fullContent(morning, 21)
      return publishing({ content: { rules: { ...rules, conflictAssessment: '' } } })
    },
  },
  privateTalkBeforeClose: {
    mode: 'market_engagement',
    other: false,
    behaviour: async () => {
      const world = await theWorld()
      const { room } = await engagementWithRoom(world)
      return outcomeOf(() => say(world.northmere.editor, room._id, 'What have you tried so far?'))
    },
  },
  criteriaFixed: {
    mode: 'open_challenge',
    other: true,
    behaviour: async () => {
      const world = await theWorld()
      const { _id: id, content } = await openedChallenge(world)
      const sections = { choosing: { ...content.choosing, howChosen: 'By lot.' } }
      const editor = await world.northmere.editor.act()
      return outcomeOf(() => amendChallenge(editor, { id, edition: 1, sections, note: 'How we choose.' }))
    },
  },
  secondPersonPublishes: { mode: 'open_challenge', other: true, behaviour: () => publishing() },
  equalCalls: {
    mode: 'open_challenge',
    other: true,
    behaviour: async () => {
      const world = await theWorld()
      const { _id: challengeId } = await openedChallenge(world)
      const at = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000)
      const offer = { challengeId, startsAt: [at(48)], minutes: 30, drawAt: at(24), joining: 'Extension 12' }
      const editor = await world.northmere.editor.act()
      return outcomeOf(() => offerCalls(editor, offer))
    },
  },
  secondStep: {
    mode: 'open_challenge',
    other: false,
    behaviour: async () => {
      const world = await theWorld()
      const { challengeId, proposals } = await rankedChallenge(world)
      const moderator = await panelOf(world).moderator.act()
      return outcomeOf(() => shortlistProposals(moderator, { challengeId, proposalIds: [proposals[0]?._id ?? ''] }))
    },
  },
  leastDaysOpen: { mode: 'open_challenge', other: 5, behaviour: () => publishing({ closesInDays: 6 }) },
  standstillWorkingDays: {
    mode: 'competition',
    other: 0,
    behaviour: async () => {
      const world = await theWorld()
      const decidable = await decidableChallenge(world, { mode: 'competition' })
      await releaseDecision(await world.northmere.admin.act(), partnershipWith(decidable))
      const formed = await formPartnership(await world.northmere.editor.act(), {
        proposalId: decidable.proposals[0]?._id ?? '',
      })
      const { _id: id, revision } = await completeTerms(world.northmere.editor, formed)
      await confirmPartnership(await world.northmere.editor.act(), { id, revision })
      const supplier = decidable.proposals[0]?.supplierId === world.kettles.id ? world.kettles : world.lanternfish
      const last = await supplier.editor.act()
      return outcomeOf(() => confirmPartnership(last, { id, revision }))
    },
  },
}

test.each(Object.entries(columns))('the column %s decides something', async (column, { mode, other, behaviour }) => {
  const row = { ...modeRules[mode] }
  const before = await behaviour()
  Object.assign(modeRules[mode], { [column]: other })
  try {
    expect(await behaviour()).not.toEqual(before)
  } finally {
    Object.assign(modeRules[mode], row)
  }
})

test('every row has every column, and every column is shown to decide something', () => {
  for (const mode of engagementModes) expect(Object.keys(modeRules[mode]).sort()).toEqual(Object.keys(columns).sort())
})

test('the mode of an open challenge cannot be changed, by no command that takes its text', async () => {
  const world = await theWorld()
  const { _id: id, content } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const change = { id, section: 'rules' as const, version: 1, content: content.rules, mode: 'competition' as const }

  expect(await refusalOf(saveSection(editor, change))).toBe('ALREADY_OPEN')
  const sections = { rules: { ...emptyChallenge().rules, ...content.rules, mode: 'competition', data: 'None.' } }
  const amended = await amendChallenge(editor, { id, edition: 1, sections, note: 'The data.' })
  expect(amended).toMatchObject({ mode: 'open_challenge', content: { rules: { data: 'None.' } } })
  expect(amended.content.rules).not.toHaveProperty('mode')
})
