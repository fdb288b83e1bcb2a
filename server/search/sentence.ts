const longest = 220

/** The first sentence in which a word was found, or the beginning, in pieces: what was found, and what stands around it. */
export function sentenceWith(text: string, terms: readonly string[]): { text: string; hit: boolean }[] {
  const found = terms.length > 0 ? new RegExp(`\\b(${terms.map(escaped).join('|')})`, 'i') : null
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean)
  const sentence = (found && sentences.find((one) => found.test(one))) || sentences[0] || ''
  const shown = sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence
  if (!found) return [{ text: shown, hit: false }]
  return shown
    .split(new RegExp(`\\b((?:${terms.map(escaped).join('|')})\\w*)`, 'gi'))
    .map((piece, place) => ({ text: piece, hit: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
