import { expect, test } from '@jest/globals'
import { type ComponentProps, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Chain } from '../../client/ui/pictures/chain.tsx'
import { ScoreSpread } from '../../client/ui/pictures/score-spread.tsx'

/** The rows of the table of a picture, cell by cell, without the label that a phone shows beside each. */
const tableOf = (picture: string) =>
  [...picture.matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
    [...row.replace(/<span[^>]*cb-table__label.*?<\/span>/g, '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(
      ([, cell = '']) => cell.replace(/<[^>]*>/g, ''),
    ),
  )

test('the scores of one cell are a table too: who gave which, and what was agreed', () => {
  const spread = (agreed: number | null, ...given: number[]) => {
    const scores = given.map((score, place) => ({ who: ['Grace', 'Owen'][place] ?? '', score }))
    return renderToStaticMarkup(createElement(ScoreSpread, { scores, agreed }))
  }
  expect(tableOf(spread(3, 2, 4))).toEqual([
    ['Who', 'Score'],
    ...[
      ['Grace', '2'],
      ['Owen', '4'],
      ['Agreed', '3'],
    ],
  ])
  expect(tableOf(spread(null, 2)).at(-1)).toEqual(['Agreed', 'Not yet'])
  expect(tableOf(spread(null))).toEqual([])
})

test('a chain is a table too: up to where it holds, where it breaks, and what comes after', () => {
  const rowsOf = (chain: ComponentProps<typeof Chain>) =>
    tableOf(renderToStaticMarkup(createElement(Chain, chain))).slice(1)
  expect(rowsOf({ events: 42, brokenAt: null })).toEqual([['1 to 42', 'Unbroken']])
  expect(rowsOf({ events: 42, brokenAt: 17 })).toEqual([
    ['1 to 16', 'Unbroken'],
    ['17', 'Broken'],
    ['18 to 42', 'After the break: not to be relied on'],
  ])
  expect(rowsOf({ events: 3, brokenAt: 1 }).map(([events]) => events)).toEqual(['1', '2 to 3'])
})
