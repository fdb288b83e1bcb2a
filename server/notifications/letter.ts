import { type Category, categories, obligationOf } from '../../schema/notifications.ts'
import type { Config } from '../config.ts'
import { stopToken } from './signed-link.ts'

type Sender = { config: Pick<Config, 'PUBLIC_URL'> }
type Written = { subject: string; text: string; headers: Record<string, string> }

/** One notification as a plain letter: what happened, where to look, why you got it, how to stop it. */
export function letterFor(
  sender: Sender,
  {
    personId,
    category,
    reference,
    text,
    letter,
    path,
    because,
  }: {
    personId: string
    category: Category
    reference: string
    text: string
    letter?: string
    path: string
    because: string
  },
): Written {
  const link = `${sender.config.PUBLIC_URL}${path}`
  return {
    subject: reference ? `${reference}: ${text}` : text,
    text: [text, ...(letter ? [letter] : []), link, '--', whyAndHowToStop(sender, personId, category, because)].join(
      '\n\n',
    ),
    headers: headersFor(sender, personId, category),
  }
}

/** Several notifications in one letter, in the order they happened. */
export function digestFor(
  sender: Sender,
  personId: string,
  entries: { category: Category; reference: string; text: string; path: string }[],
): Written {
  const kinds = [...new Set(entries.map(({ category }) => category))]
  const lines = entries.map(
    ({ reference, text, path }) => `${reference ? `${reference}: ` : ''}${text}\n${sender.config.PUBLIC_URL}${path}`,
  )
  const first = entries[0]
  return {
    subject:
      entries.length === 1 && first
        ? `${first.reference}: ${first.text}`
        : `${entries.length} things happened on Charterboard`,
    text: [
      ...lines,
      '--',
      'You get this letter because you asked for these together.',
      ...kinds.map(
        (category) => `Stop letters about "${categories[category].label}": ${stopLink(sender, personId, category)}`,
      ),
      `Choose how we write to you: ${sender.config.PUBLIC_URL}/account/notifications`,
    ].join('\n\n'),
    headers: headersFor(sender, personId, kinds[0] ?? 'watching'),
  }
}

function whyAndHowToStop(sender: Sender, personId: string, category: Category, because: string): string {
  const obligation = obligationOf(category)
  return [
    `You get this letter because ${because}.`,
    obligation
      ? `Letters about "${categories[category].label}" cannot be stopped. ${obligation}`
      : `Stop letters about "${categories[category].label}", no sign-in needed: ${stopLink(sender, personId, category)}`,
    `Choose how we write to you: ${sender.config.PUBLIC_URL}/account/notifications`,
  ].join('\n')
}

const stopLink = ({ config }: Sender, personId: string, category: Category) =>
  `${config.PUBLIC_URL}/unsubscribe/${stopToken(personId, category)}`

/** RFC 8058: a mail program may stop them with one press. */
function headersFor(sender: Sender, personId: string, category: Category): Record<string, string> {
  const headers = { 'Auto-Submitted': 'auto-generated' }
  if (obligationOf(category)) return headers
  return {
    ...headers,
    'List-Unsubscribe': `<${stopLink(sender, personId, category)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
