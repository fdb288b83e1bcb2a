import { plain, says, wherever } from './passages.ts'

const people = ['team', 'people', 'person', 'personnel', 'staff', 'cv', 'cvs', 'resume']
const references = ['customer', 'client', 'reference', 'referee']

/** How suppliers call a part beside the name of its piece. A plural and a possessive are the same word. */
const formsOf = {
  about: ['about us', 'who we are', ...people, ...references],
  consortium: ['consortium', 'who with', 'partner', 'subcontractor', ...people],
  essentials: ['essential', 'essential requirement', 'evidence', ...references],
  approach: ['approach', 'approaches', 'method', 'methodology', 'methodologies'],
  milestones: ['milestone', 'plan', 'timetable', 'timeline', 'schedule'],
  cost: ['cost', 'costing', 'price', 'pricing', 'charge', 'fee', 'rate', 'day rate', 'tariff', 'budget'],
  standards: ['standards'],
  charter: ['charter principle', 'charter', 'principle', 'pledge'],
  conflicts: ['conflict', 'conflict of interest', 'conflicts of interest', 'confidential part'],
  files: ['file', 'attachment', 'annex', 'annexes', 'appendix', 'appendices'],
}

/** Any of these words, the longest of them that stands there. */
const anyOf = (words: readonly string[], flags = 'u') =>
  new RegExp(
    words
      .toSorted((one, other) => other.length - one.length)
      .map((one) => wherever(one).source)
      .join('|'),
    flags,
  )
const patterns = new Map(Object.entries(formsOf).map(([piece, words]) => [piece, anyOf(words)]))
const anyForm = anyOf(Object.values(formsOf).flat(), 'gu')

const all = ['all', 'whole', 'entire', 'full', 'complete']
const proposal = ['proposal', 'bid', 'submission', 'application', 'tender', 'offer', 'document', 'response', 'answers']
const allOfIt = new RegExp(`\\b(?:${all.join('|')})(?: (?:of|the|our|this|that|its))* (?:${proposal.join('|')})s?\\b`)
const anyOfAll = anyOf([...all, ...proposal])

/** What stands around a name and says nothing more of what is meant. */
const filling = new Set([
  ...['a', 'an', 'the', 'our', 'ours', 'we', 'us', 'its', 'their', 'your', 'this', 'that', 'these', 'those', 'it'],
  ...['of', 'in', 'on', 'for', 'from', 'to', 'with', 'by', 'about', 'as', 'at', 'and', 'or', 'also', 'plus'],
  ...['is', 'are', 'be', 'any', 'each', 'every', 'per', 'section', 'sections', 'part', 'parts', 'page', 'pages'],
  ...['detail', 'details', 'detailed', 'information', 'data', 'name', 'names', 'list', 'lists', 'table', 'tables'],
  ...['breakdown', 'total', 'figure', 'figures', 'number', 'numbers', 'day', 'daily', 'unit', 'project', 'delivery'],
  ...['technical', 'member', 'members', 'key', 's', 'confidential', ...all, ...proposal],
])

/** Whether a flag names a piece with this heading, by its name or in the words that suppliers have for it. */
export function names(flag: string, heading: string): boolean {
  const [said, name] = [plain(flag), plain(heading)]
  return said === name || (patterns.get(name)?.test(said) ?? says(flag, heading))
}

const namesOne = (said: string) => patterns.has(said) || [...patterns.values()].some((pattern) => pattern.test(said))

/** Whether it says something beside the names of pieces, of which nobody could tell where it stands. */
const saysMore = (said: string) =>
  (said.replaceAll(anyForm, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some(
    (word) => !filling.has(word) && !/^\p{N}+$/u.test(word),
  )

/** Whether it means the proposal as a whole: "Everything", "The whole proposal"; "all our prices" are the prices alone. */
export function isOfAll(flag: string): boolean {
  const said = plain(flag)
  const saysSo = /\beverything\b/.test(said) || allOfIt.test(said)
  return saysSo || (anyOfAll.test(said) && !namesOne(said) && !saysMore(said))
}

const isNamed = (flag: string) => isOfAll(flag) || (namesOne(plain(flag)) && !saysMore(plain(flag)))

const shortest = 8

/** Whether a text holds what a flag quotes. What a flag names is found by its name alone. */
export const quotes = (flag: string, text: string): boolean =>
  !isNamed(flag) && flag.length > shortest && says(text, flag)

const sentence = 4

/**
 * Whether it can be told which part of a proposal a flag means: it names parts and nothing else, or repeats so many words of
 * a text that they stand for nothing else.
 */
export const isPlacedIn = (texts: readonly string[], flag: string): boolean =>
  isNamed(flag) || (plain(flag).split(' ').length >= sentence && texts.some((text) => quotes(flag, text)))
