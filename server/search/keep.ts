import { publishedChallenges } from '../challenges/published.ts'
import { challengesById, sameProblemsOf } from '../challenges/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import { type Act, visitor } from '../platform/act.ts'
import { Event, type StoredEvent } from '../platform/events.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'
import { type Catalogue, memoryCatalogue } from './catalogue.ts'
import { rowOf } from './row.ts'

type Kept = { catalogue: Promise<Catalogue>; upTo: string }
let kept: Kept | null = null

/** The catalogue of this node; the first to ask waits until it is built. */
export const catalogueNow = (): Promise<Catalogue> => keep().catalogue

function keep(): Kept {
  kept ??= { catalogue: build(), upTo: '' }
  const mine = kept
  mine.catalogue.catch(() => {
    if (kept === mine) kept = null
  })
  return mine
}

/** Visitors alone are asked for: what they may not see can never be in it. */
const asVisitor = (now: Date): Act => ({ viewer: visitor, now, requestId: 'catalogue' })

async function build(): Promise<Catalogue> {
  const catalogue = memoryCatalogue()
  const act = asVisitor(new Date())
  let ids: string[] = []
  const flush = async () => {
    await read(catalogue, act, ids)
    ids = []
  }
  for await (const { _id } of publishedChallenges(act, Number.MAX_SAFE_INTEGER)) if (ids.push(_id) >= 400) await flush()
  await flush()
  return catalogue
}

async function read(catalogue: Catalogue, act: Act, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const challenges = await challengesById(act, ids)
  const [forces, sameProblems] = await Promise.all([
    organisationsById(
      act,
      challenges.map((challenge) => challenge?.forceId ?? ''),
    ),
    sameProblemsOf(act, ids),
  ])
  for (const [place, challenge] of challenges.entries()) {
    if (!challenge) catalogue.remove(ids[place] ?? '')
    else
      catalogue.put(
        rowOf(
          challenge,
          forces[place] ?? null,
          sameProblems.filter(({ challengeId }) => challengeId === challenge._id).length,
        ),
      )
  }
}

/** Follows the events: whatever happens on the chain of a challenge, it is read again as a visitor sees it. */
export function catalogueReactor(): Reactor {
  kept = null
  return everyNode('catalogue', async (event: StoredEvent) => {
    const mine = kept
    if (!mine) return
    const [kind, id] = event.chain.split(':')
    if (kind === 'challenge' && id) await read(await mine.catalogue, asVisitor(event.at), [id])
    mine.upTo = event._id
  })
}

const patienceMilliseconds = 500

/** Waits, but not for long, until what was recorded before the call is in the catalogue: a reader sees their own write. */
export async function caughtUp(): Promise<void> {
  const mine = keep()
  if (!mine.upTo) return
  const last = await Event.findOne().sort({ _id: -1 }).select('_id').lean<{ _id: string } | null>()
  const deadline = Date.now() + patienceMilliseconds
  while (last && mine.upTo < last._id && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5))
}
