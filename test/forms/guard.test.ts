import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { TextInput } from '../../client/ui/forms/text-input.tsx'
import { Textarea } from '../../client/ui/forms/textarea.tsx'

const looksLikeACase = 'The file of NHS 943 476 5919'
const box = { id: 'field-title', name: 'title', label: 'Title', value: looksLikeACase, onChange: () => {} }
type Box = Parameters<typeof TextInput>[0]

const ofOneLine = (given: Partial<Box> = {}) => renderToStaticMarkup(createElement(TextInput, { ...box, ...given }))
const warning = 'This looks like an NHS number'

test('a box of one line warns of case material as one of many lines does, and says what it found', () => {
  expect(ofOneLine()).toContain(warning)
  expect(ofOneLine()).toContain('943 476 5919')
  expect(renderToStaticMarkup(createElement(Textarea, box))).toContain(warning)
  expect(ofOneLine({ value: 'Phone evidence within a day' })).not.toContain('This looks like')
})

test('with something before or after it in the box it warns no less', () => {
  expect(ofOneLine({ prefix: '£' })).toContain(warning)
  expect(ofOneLine({ type: 'text', width: 20 })).toContain(warning)
})

test('a box that is made for words of a case, an address or a number does not warn of them', () => {
  for (const given of [{ guard: false }, { type: 'email' }, { type: 'tel' }, { inputMode: 'numeric' }] as const)
    expect(ofOneLine(given)).not.toContain('This looks like')
})
