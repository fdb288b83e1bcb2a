/** What a person wrote inside some content, line by line, with the names of its fields. Ids and empty fields are left out. */
export function wordsOf(content: unknown, name = ''): string[] {
  if (content === null || content === undefined || content === '') return []
  if (Array.isArray(content)) return content.flatMap((one) => wordsOf(one, name))
  if (content instanceof Date) return [labelled(name, content.toISOString())]
  if (typeof content === 'object')
    return Object.entries(content).flatMap(([key, value]) => (/^(_?id|.*Id)$/.test(key) ? [] : wordsOf(value, key)))
  return [labelled(name, String(content))]
}

const labelled = (name: string, text: string) => (name ? `${spaced(name)}: ${text}` : text)

/** `decisionDueAt` as "Decision due at". */
const spaced = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/ [A-Z]/g, (part) => part.toLowerCase())
