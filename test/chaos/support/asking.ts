import { encodeGlobalID } from '@pothos/plugin-relay'
import type { Browser } from './signed-in.ts'

export type RefusedAnswer = { code: string; details: { version: number; current: Record<string, unknown> } | null }
export type Saved = { saved: true; refusal: null } | { saved: false; refusal: RefusedAnswer }

const refusal = '... on Refusal { code details }'

/** Asks for a message to be sent; its number is the acknowledgement. */
export async function sendMessage(
  { ask }: Pick<Browser, 'ask'>,
  message: { threadId: string; clientId: string; text: string },
): Promise<number> {
  const input = {
    thread: encodeGlobalID('Thread', message.threadId),
    clientId: message.clientId,
    text: message.text,
  }
  const { sendMessage: answer } = await ask(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ... on Message { number } ${refusal} } }`,
    { input },
  )
  const { number, code } = answer as { number?: number; code?: string }
  if (number === undefined) throw new Error(`The message was refused: ${code}`)
  return number
}

const subjects = {
  Proposal: { mutation: 'saveProposalSection', section: 'ProposalSection' },
  Challenge: { mutation: 'saveSection', section: 'ChallengeSection' },
} as const

/** Asks for a section of a draft to be saved, as its form does. */
export async function saveDraft(
  { ask }: Pick<Browser, 'ask'>,
  subject: keyof typeof subjects,
  form: { id: string; section: string; version: number; content: object },
): Promise<Saved> {
  const { mutation, section } = subjects[subject]
  const { answer } = await ask(
    `mutation ($id: ID!, $section: ${section}!, $version: Int!, $content: JSON!) {
      answer: ${mutation}(id: $id, section: $section, version: $version, content: $content) { __typename ${refusal} }
    }`,
    { ...form, id: encodeGlobalID(subject, form.id) },
  )
  const told = answer as { __typename: string } & RefusedAnswer
  return told.__typename === 'Refusal' ? { saved: false, refusal: told } : { saved: true, refusal: null }
}

/** The answer, or null where the server went away before it came. What it answered with is an answer. */
export async function orGone<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    // What fetch throws comes from another realm than the test's, so its class is not ours.
    if (error instanceof Object && 'name' in error && error.name === 'TypeError') return null
    if (String(error).startsWith('TypeError')) return null
    throw error
  }
}
