import { publishedChallenges } from '../challenges/published.ts'
import { challengesById, sameProblemsOf } from '../challenges/queries.ts'
import { forgetPublished, rememberPublished } from '../challenges/remembered.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { Event, type StoredEvent } from '../platform/events.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { askedTogether } from '../platform/together.ts'
import { type Catalogue, memoryCatalogue } from './catalogue.ts'
import { rowOf } from './row.ts'

/** `upTo` is the last event whose effect is in it: whatever was recorded before the build began is. */
type Kept = { catalogue: Promise<Catalogue>; upTo: string; isBuilt: boolean }
let kept: Kept | null = null
let isFollowed = false

/** The catalogue of this node; who asks before it is built waits. */
export const catalogueNow = (): Promise<Catalogue> => keep().catalogue

/** Whether lists can be answered at once. */
export const catalogueIsBuilt = (): boolean => kept?.isBuilt ?? false

function keep(): Kept {
  if (kept) return kept
  const mine: Kept = { catalogue: build((upTo) => reach(mine, upTo)), upTo: '', isBuilt: false }
  kept = mine
  mine.catalogue.then(
    () => {
      mine.isBuilt = true
    },
    () => {
      if (kept === mine) kept = null
    },
  )
  return mine
}

function reach(one: Kept, eventId: string): void {
  if (eventId > one.upTo) one.upTo = eventId
}

/** Visitors alone are asked for: what they may not see can never be in it. */
const asVisitor = (now: Date): Act => ({ viewer: visitor, now, requestId: 'catalogue' })

async function build(reached: (eventId: string) => void): Promise<Catalogue> {
  const catalogue = memoryCatalogue()
  const upTo = await lastEventId()
  const act = asVisitor(new Date())
  let ids: string[] = []
  const flush = async () => {
    await read(catalogue, act, ids)
    ids = []
  }
  for await (const { _id } of publishedChallenges(act, Number.MAX_SAFE_INTEGER)) if (ids.push(_id) >= 400) await flush()
  await flush()
  reached(upTo)
  return catalogue
}

async function read(catalogue: Catalogue, act: Act, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const challenges = await challengesById(act, ids)
  const ownerIds = challenges.map((challenge) => challenge?.forceId ?? '')
  const coOwnerIds = [...new Set(challenges.flatMap((challenge) => challenge?.coOwnerIds ?? []))]
  const [found, sameProblems] = await Promise.all([
    organisationsById(act, [...ownerIds, ...coOwnerIds]),
    sameProblemsOf(act, ids),
  ])
  const coOwners = found.slice(ownerIds.length)
  for (const [place, challenge] of challenges.entries()) {
    if (!challenge) catalogue.remove(ids[place] ?? '')
    else
      catalogue.put(
        rowOf(
          challenge,
          found[place] ?? null,
          sameProblems.filter(({ challengeId }) => challengeId === challenge._id),
          coOwners.filter((one) => one && challenge.coOwnerIds.includes(one._id)),
        ),
      )
  }
}

/**
 * Builds it, and follows the events: whatever happens on the chain of a challenge, it is read again as a visitor sees it.
 * `changed` is told when that made a difference, and so never of what a visitor may not see.
 */
export function catalogueReactor(changed: (edition: number, at: Date) => void = () => undefined): Reactor {
  kept = null
  isFollowed = true
  rememberPublished()
  keep()
  return everyNode('catalogue', async (event: StoredEvent) => {
    const mine = keep()
    const [kind, id] = event.chain.split(':')
    const catalogue = await mine.catalogue
    const before = catalogue.edition()
    if (kind === 'challenge' && id) {
      forgetPublished(id)
      await read(catalogue, asVisitor(event.at), [id])
    }
    reach(mine, event._id)
    if (catalogue.edition() !== before) changed(catalogue.edition(), event.at)
  })
}

const patienceMilliseconds = 500

/** Waits, but not for long, until what was recorded before the call is in the catalogue: a reader sees their own write. */
export async function caughtUp(): Promise<void> {
  const mine = keep()
  await mine.catalogue
  if (!isFollowed) return
  const last = (await lastTogether('')) ?? ''
  const deadline = Date.now() + patienceMilliseconds
  while (mine.upTo < last && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Who asks meanwhile waits for the next reading: nobody is told of an event less than there was when they asked. */
const lastTogether = askedTogether(async () => new Map([['', await lastEventId()]]))

async function lastEventId(): Promise<string> {
  const last = await Event.findOne().sort({ _id: -1 }).select('_id').lean<{ _id: string } | null>()
  return last?._id ?? ''
}
