import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { FixedScore } from '../../client/evaluations/fixed-score.tsx'
import { errorsOf, fieldOf } from '../../client/proposals/sections/errors.ts'
import { nearestField } from '../../client/ui/forms/lead.ts'
import { asNamed, fieldId, type Refusal } from '../../client/ui/forms/outcome.ts'
import { emptyChallenge } from '../../schema/challenges.ts'

const refusedAt = (...paths: string[]): Refusal => ({
  code: 'BAD_INPUT',
  message: 'Mend it.',
  fields: paths.map((path) => ({ path, code: 'TOO_BIG', message: `wrong at ${path}` })),
})

test('an error leads to its field, else into it, else to what is around it, and nowhere rather than into nothing', () => {
  const ids = ['field-title', 'field-criteria', 'field-leads-0-lead', 'field-leads-0-deputy']
  const page = {
    byId: (id: string) => ids.find((one) => one === id) ?? null,
    firstOf: (begins: string) => ids.find((one) => one.startsWith(begins)) ?? null,
  }
  const leadsTo = (path: string) => nearestField(path, fieldId, page)
  expect(leadsTo('title')).toBe('field-title')
  expect(leadsTo('criteria.0.weight')).toBe('field-criteria')
  expect(leadsTo('leads.0')).toBe('field-leads-0-lead')
  expect(leadsTo('lead')).toBeUndefined()
  expect(leadsTo('panel.2')).toBeUndefined()
})

test('what a section of a proposal refuses is said at the row that shows it, whatever order was sent', () => {
  const content = emptyChallenge()
  content.good.standards = [
    { code: 'rest-json', level: 'must' },
    { code: 'openapi', level: 'should' },
  ]
  const asked = { content, mode: 'open_challenge' as const }
  const claims = [
    { code: 'openapi', claim: 'planned' as const, note: 'x'.repeat(501) },
    { code: 'rest-json', claim: 'not' as const, note: '' },
  ]
  const refusal = asNamed(refusedAt('content.claims.0.note'), fieldOf('standards', { claims }, asked))
  const errors = errorsOf('standards', refusal, [])
  expect(errors('claims.1.note')).toBe('wrong at content.claims.0.note')
  expect(errors('claims.0.note')).toBeUndefined()

  const pledges = [{ principle: 'P4' as const, pledge: 'x'.repeat(1_001) }]
  expect(fieldOf('charter', { pledges }, asked)('content.pledges.0.pledge')).toBe('charter.pledges.P4.pledge')
  const about = { about: '', confirmedAt: null, contactMailbox: '' }
  expect(fieldOf('about', about, asked)('content.contactMailbox')).toBe('about.contactMailbox')
  expect(fieldOf('about', about, asked)('section')).toBe('section')
})

test('scores that are locked can be recalled, and no longer once the round is closed', () => {
  const shown = (fixed: 'locked' | 'over') => {
    const challenge = { reference: 'CH-2026-0001' }
    const score = createElement(FixedScore, { challenge, fixed, kept: undefined, previous: undefined, next: undefined })
    return renderToStaticMarkup(createElement(MemoryRouter, null, score))
  }
  expect(shown('locked')).toMatch(/step=recall/)
  expect(shown('over')).toMatch(/The round is closed/)
  expect(shown('over')).not.toMatch(/ecall/)
})
