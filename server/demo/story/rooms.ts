import type { ThreadKind } from '../../../schema/threads.ts'
import { systemAct } from '../../platform/act.ts'
import { newId } from '../../platform/ids.ts'
import { ownProposalsFor } from '../../proposals/queries.ts'
import { openThread, sendMessage } from '../../threads/commands.ts'
import type { DemoPart } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import { consortiumMessages, draftMessages, forceMessages, panelMessages, type ToldMessage } from '../told/messages.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

/** What is said where only some may read it: in a force, in a team, in a consortium, on a panel. */
export async function talk(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const phones = challenges.get('phones')?._id ?? ''
  const bikes = challenges.get('bikes')?._id ?? ''
  const draft = await proposalOf(cast, 'kettles-one', phones, now)
  const joint = await proposalOf(cast, 'brindle', phones, now)
  await Promise.all([
    say(cast, 'challenge_discussion', phones, forceMessages, now),
    say(cast, 'evaluation', bikes, panelMessages, now),
    say(cast, 'proposal', draft, draftMessages, now),
    say(cast, 'consortium', joint, consortiumMessages, now),
  ])
}

/** The proposal of somebody's own side for a challenge. */
export async function proposalOf(cast: DemoCast, part: DemoPart, challengeId: string, now: Date): Promise<string> {
  const [proposal] = await ownProposalsFor(await cast.actOf(part, now), [challengeId])
  if (!proposal) throw new Error(`${part} has proposed nothing there.`)
  return proposal._id
}

/** Opens the room if nobody has, and says it all in order; answers the room. */
export async function say(
  cast: DemoCast,
  kind: ThreadKind,
  subjectId: string,
  messages: readonly ToldMessage[],
  now: Date,
): Promise<string> {
  const [first] = messages
  if (!first) throw new Error('There is nothing to say.')
  const [opener, daysAgo, hour] = first
  const opened = workday(now, daysAgo, hour)
  // The room of a partnership is opened by the house, as soon as one is formed.
  const opens = kind === 'partnership' ? systemAct(opened, 'demo') : await cast.actOf(opener, opened)
  const { _id: threadId } = await openThread(opens, { kind, subjectId })
  for (const [by, ago, at, text] of messages)
    await sendMessage(await cast.actOf(by, workday(now, ago, at)), { threadId, clientId: newId(), text })
  return threadId
}
