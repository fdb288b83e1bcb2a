import { pounds } from '../../schema/price.ts'
import { proposalSectionNames } from '../../schema/proposals.ts'
import { wordsOf } from '../platform/words.ts'
import type { heldProposals } from '../proposals/held.ts'
import { isPlacedIn } from './flags.ts'
import type { ConfidentialMark } from './model.ts'

/** The proposals that the force decided on, each with the version that counted. */
export type Held = Awaited<ReturnType<typeof heldProposals>>

/** What stands in each part of a proposal: a section, but for the milestones and the cost, which are parts of their own. */
export function partsOf({ version: { content, files } }: Held[number]): { part: string; lines: string[] }[] {
  const { cost, pricePence, milestones, ...approach } = content.approach
  const said = { ...content, approach }
  const apart = [
    { part: 'milestones', lines: wordsOf({ milestones }) },
    { part: 'cost', lines: [...(pricePence ? [pounds(pricePence)] : []), cost] },
  ]
  return [
    ...proposalSectionNames.flatMap((part) => [
      { part, lines: wordsOf(said[part]) },
      ...(part === 'approach' ? apart : []),
    ]),
    { part: 'files', lines: files.map(({ name }) => name) },
  ]
}

/** What a supplier marked in its proposal, each with whether it can be told which part of it is meant. */
export function marksOf(held: Held[number] | undefined): ConfidentialMark[] {
  if (!held) return []
  // The marks themselves stand there, so that each would be found.
  const texts = partsOf(held).flatMap(({ part, lines }) => (part === 'conflicts' ? [] : [lines.join('\n')]))
  return held.version.content.conflicts.confidential
    .filter(({ part, why }) => part !== '' || why !== '')
    .map((mark) => ({ ...mark, isPlaced: isPlacedIn(texts, mark.part) }))
}
