import { beforeEach, expect, test } from '@jest/globals'
import { isSameReader } from '../../client/offline/kept-answers.ts'
import {
  forgetWords,
  forgetWordsOfOthers,
  isAnotherWriter,
  keepWords,
  keptWords,
} from '../../client/offline/unsent-words.ts'
import { keepDraft, keepUnsent, keptDraft, keptUnsent, unsentCount } from '../../client/threads/kept.ts'
import { sentByItself, sentByItsWriter } from '../../client/threads/unsent.ts'
import { tabStorage } from './tab-storage.ts'

const asha = { personId: 'asha', organisationId: 'kettles' }
const ben = { personId: 'ben', organisationId: 'kettles' }
const ashaForLanterns = { personId: 'asha', organisationId: 'lanterns' }
const visitor = { personId: null, organisationId: null }
const message = {
  clientId: 'one',
  text: 'We can start in May.',
  replyToNumber: null,
  room: 'opened',
  trouble: null,
} as const

beforeEach(() => {
  Object.defineProperty(globalThis, 'sessionStorage', { value: tabStorage(), configurable: true })
  keepDraft(asha, 'room', 'Half a sentence')
  keepUnsent(asha, 'room', [message])
  keepWords(asha, 'call:1', '{"question":"How many?"}')
})

test('what waits to be sent is shown to its writer and counted as theirs', () => {
  expect(keptUnsent(asha, 'room')).toMatchObject([{ clientId: 'one', text: 'We can start in May.' }])
  expect(keptDraft(asha, 'room')).toBe('Half a sentence')
  expect(unsentCount(asha)).toBe(1)
})

test('nobody else at the same computer is shown it, sends it, or has it counted as theirs', () => {
  for (const other of [ben, visitor, ashaForLanterns]) {
    expect(keptUnsent(other, 'room')).toEqual([])
    expect(keptDraft(other, 'room')).toBe('')
    expect(keptWords(other, 'call:1')).toBeNull()
    expect(unsentCount(other)).toBe(0)
  }
})

test('when somebody else signs in, what the one before had typed is gone from the tab', () => {
  keepDraft(ben, 'room', 'Mine')
  keepDraft(ashaForLanterns, 'room', 'For the others')
  forgetWordsOfOthers('ben')
  expect(keptDraft(ben, 'room')).toBe('Mine')
  for (const one of [asha, ashaForLanterns]) expect(keptDraft(one, 'room')).toBe('')
  expect(unsentCount(asha)).toBe(0)
})

test('who acts for another organisation and comes back finds what they had typed', () => {
  forgetWordsOfOthers('asha')
  expect(keptDraft(asha, 'room')).toBe('Half a sentence')
})

test('signing out leaves nothing typed behind, and what is no words stays', () => {
  sessionStorage.setItem('something-else', 'stays')
  forgetWords()
  expect(sessionStorage.length).toBe(1)
})

test('what waited for a connection goes to those its writer knew of, and to others only when the writer says so', () => {
  const waiting = { ...message, waits: true }
  const refused = { ...message, clientId: 'two', trouble: 'Nobody can write here now.' }
  expect(sentByItself([waiting, refused])).toEqual([waiting])
  expect(sentByItsWriter(waiting, 'decided').room).toBe('decided')
})

test('what was read for one organisation is not kept for another, nor for another person', () => {
  const reader = { ...asha, isForce: false }
  expect(isSameReader(reader, { ...reader })).toBe(true)
  for (const other of [
    undefined,
    { ...ben, isForce: false },
    { ...ashaForLanterns, isForce: false },
    { ...asha, isForce: true },
  ])
    expect(isSameReader(other, reader)).toBe(false)
})

test('a page begins anew for another person or organisation, and not for who joins their first', () => {
  const ofNobody = { personId: 'asha', organisationId: null }
  expect(isAnotherWriter(asha, ben)).toBe(true)
  expect(isAnotherWriter(asha, ashaForLanterns)).toBe(true)
  expect(isAnotherWriter(ofNobody, asha)).toBe(false)
  expect(isAnotherWriter(asha, { ...asha })).toBe(false)
})
