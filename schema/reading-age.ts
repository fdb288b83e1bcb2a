/** How old a reader has to be, by the Flesch–Kincaid grade plus five years. A rough measure, good for a nudge and no more. */
export function readingAge(text: string): number | null {
  const words = text.match(/[\p{L}\d'’-]*\p{L}[\p{L}\d'’-]*/gu) ?? []
  // Under that it measures a few words and not a way of writing.
  if (words.length < fewestWords) return null
  const sentences = Math.max(1, text.match(/[^.!?\n]+[.!?\n]*/g)?.filter((part) => /\p{L}/u.test(part)).length ?? 1)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(5, Math.round(grade + 5))
}

export const fewestWords = 30

function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const spoken = plain.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}
