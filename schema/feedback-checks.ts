/** To more suppliers than this the same sentence is no feedback: somebody looks at it again. */
export const mostWithSameText = 3

type Written = {
  proposalId: string
  criteria: readonly { reason: string; strength: string; change: string }[]
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The texts that more than three suppliers would read word for word, whatever the case, spaces and full stops. A flag, never a block. */
export function repeatedTexts(feedback: readonly Written[]): { text: string; proposals: number }[] {
  const said = new Map<string, { text: string; proposals: Set<string> }>()
  for (const { proposalId, criteria } of feedback)
    for (const text of criteria.flatMap(({ reason, strength, change }) => [reason, strength, change])) {
      const key = bare(text)
      if (key === '') continue
      const found = said.get(key) ?? { text: text.trim(), proposals: new Set<string>() }
      found.proposals.add(proposalId)
      said.set(key, found)
    }
  return [...said.values()]
    .filter(({ proposals }) => proposals.size > mostWithSameText)
    .map(({ text, proposals }) => ({ text, proposals: proposals.size }))
}
