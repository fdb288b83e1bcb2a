import type { ConfidentialMark, FoiItem } from './model.ts'
import { proposalFor } from './propose.ts'

/** One piece of the record, with what we would do with it. */
export const item = (
  key: string,
  title: string,
  at: Date | null,
  lines: readonly string[],
  marks: ConfidentialMark[] = [],
): FoiItem => {
  const text = lines.join('\n')
  const written = { key, title, at, text, marks }
  return { ...written, proposed: proposalFor(written) }
}

/** Where a list was read up to a bound: the record says so itself, so that nobody takes a part for the whole. */
export const cutAt = (most: number, read: number, what: string): FoiItem[] =>
  read < most
    ? []
    : [
        item(`cut:${what}`, `There may be more: ${what}`, null, [
          `${most} were gathered, as many as are read. Look on the board for others, and add them to your answer.`,
        ]),
      ]

/** Everything of a long list, part by part, up to a bound that no reader reaches. `next` reads the part after the last one. */
export async function inParts<One>(
  next: (last: One | undefined) => Promise<One[]>,
  { part, most }: { part: number; most: number },
): Promise<One[]> {
  const all: One[] = []
  while (all.length < most) {
    const read = await next(all.at(-1))
    all.push(...read)
    if (read.length < part) break
  }
  return all
}

/** What a message is called among the pieces. */
export const messageKey = (messageId: string): string => `message:${messageId}`

/** How the keys of its copies in decisions begin, and what one of them is called. */
export const sourceKeys = (threadId: string, number: number): string => `source:${threadId}:${number}:`
export const sourceKey = (threadId: string, number: number, decisionId: string): string =>
  `${sourceKeys(threadId, number)}${decisionId}`

/** What a decision of a partnership is called among the pieces, and back: of which decision a copy of a message is. */
export const decisionKey = (decisionId: string): string => `decision:${decisionId}`
export const decisionKeyOf = (key: string): string => decisionKey(key.slice(key.lastIndexOf(':') + 1))
