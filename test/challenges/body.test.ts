import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { ChallengeBody } from '../../client/challenges/reading/body.tsx'
import { sectionAsText } from '../../client/challenges/reading/field-text.ts'
import { type ChallengeContent, sectionNames } from '../../schema/challenges.ts'
import { standardLabel } from '../../schema/vocabularies.ts'
import { fullContent } from '../support/full-content.ts'

const textOf = (content: ChallengeContent) =>
  renderToStaticMarkup(
    createElement(MemoryRouter, null, createElement(ChallengeBody, { content, mode: 'competition', withdrawn: true })),
  )
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")

/** In the head of the page, or in a table; dates count down by the clock of a browser, and the journeys read those. */
const elsewhere = [
  'problem.title',
  'problem.summary',
  'problem.categories',
  'today.measures',
  'good.standards',
  'choosing.criteria',
]

test('everything that is written in a challenge is read there, in the preview and on paper', () => {
  const full = fullContent(new Date('2026-11-25T12:00:00Z'), 21)
  const content: ChallengeContent = { ...full, problem: { ...full.problem, principles: ['P1', 'P4'] } }
  const { today, good, choosing } = content
  const read = textOf(content)
  const written = [
    ...sectionNames
      .filter((section) => section !== 'timetable')
      .flatMap((section) => sectionAsText(content, section))
      .filter(({ section, field }) => !elsewhere.includes(`${section}.${field}`))
      .flatMap(({ text }) => text.split('\n')),
    ...today.measures.flatMap(({ metric, value, source }) => [metric, value, source]),
    ...good.standards.map(({ code }) => standardLabel(code)),
    ...choosing.criteria.flatMap(({ name, about, weight }) => [name, about, String(weight)]),
  ]
  expect(written.filter((text) => !read.includes(text))).toEqual([])
  expect(read).toContain('Sustainability')
})
