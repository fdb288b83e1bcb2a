import type { ChainLink } from '../challenges/log.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { scoreIdsOf } from '../evaluations/scores-given.ts'
import type { Act } from '../platform/act.ts'
import { type ChainRead, chainOf, chainsRead, type StoredEvent } from '../platform/events.ts'
import { endedProposals, isOwnSide, type ProposalFields } from '../proposals/queries.ts'
import { everyReleaseOf } from '../releases/queries.ts'

/** A chain beside the challenge's own that its record shows once all is over. */
export type ChainBeside = { chain: string; about: 'proposal' | 'score' | 'release'; title: string; mayRead: MayRead }
type MayRead = (event: StoredEvent) => boolean

/** What the force learns of a proposal that was opened: how it went with it, and not how it was written. */
const readByAudit = new Set(
  [
    ...['submitted', 'reconfirmationAsked', 'reconfirmed', 'opened', 'foundIneligible', 'reinstated'],
    ...['clarificationAsked', 'clarificationAnswered', 'shortlisted', 'accepted', 'declined'],
  ].map((fact) => `proposal.${fact}`),
)
/** Of what the force did, what is public of it: who else of the force did something to a proposal its side does not learn. */
const doneInPublic = new Set(['proposal.opened', 'proposal.accepted', 'proposal.declined'])

/**
 * The chains that this viewer reads beside the challenge's own: of what was opened, to its own side and to whoever reads
 * the audit; of scores and releases, to the latter. Nothing before all is over, and to anybody else nothing at all: not
 * even how often a rival wrote in its draft. Questions are not here: when one was asked could tell who asked.
 */
export async function chainsBeside(act: Act, challenge: ChallengeFields, audited: boolean): Promise<ChainBeside[]> {
  const { _id: challengeId, forceId } = challenge
  if (!hasEnded(challenge)) return []
  const [proposals, scoreIds, releases] = await Promise.all([
    endedProposals(act, challengeId),
    audited ? scoreIdsOf(challengeId) : [],
    audited ? everyReleaseOf(act, challengeId) : [],
  ])
  const ofProposal = (proposal: ProposalFields): ChainBeside[] => {
    const isOwn = isOwnSide(act, proposal)
    if (!isOwn && !audited) return []
    const mayRead: MayRead = isOwn
      ? ({ actingForId, kind }) => actingForId !== forceId || doneInPublic.has(kind)
      : ({ kind }) => readByAudit.has(kind)
    const title = proposal.letter ? `Proposal ${proposal.letter}` : 'A proposal'
    return [{ chain: chainOf('proposal', proposal._id), about: 'proposal', title, mayRead }]
  }
  return [
    ...proposals.flatMap(ofProposal),
    ...scoreIds.map(
      (id): ChainBeside => ({
        ...{ chain: chainOf('evaluation', id), about: 'score', title: 'A score' },
        mayRead: ({ kind }) => kind === 'evaluation.scored',
      }),
    ),
    ...releases.map(
      ({ _id, number }): ChainBeside => ({
        ...{ chain: chainOf('release', _id), about: 'release', mayRead: () => true },
        title: number === null ? 'A release that was not published' : `Release ${number}`,
      }),
    ),
  ]
}

const hasEnded = ({ state }: Pick<ChallengeFields, 'state'>): boolean => state === 'decided' || state === 'withdrawn'

/** One of them as this viewer may read it. */
export type BesideRead = Omit<ChainBeside, 'mayRead'> & Omit<ChainRead, 'events'> & { links: ChainLink[] }

/** Each with its events in order, whole where the viewer may read them, and whether it is unbroken. Two round trips. */
export async function readBeside(chains: readonly ChainBeside[]): Promise<BesideRead[]> {
  const read = await chainsRead(chains.map(({ chain }) => chain))
  return chains.flatMap(({ mayRead, ...beside }) => {
    const found = read.get(beside.chain)
    if (!found || found.events.length === 0) return []
    const { events, ...end } = found
    const links = events.map((stored) => {
      const { version: _version, ...event } = stored
      const { number, previous, hash } = event
      return { number, previous, hash, event: mayRead(stored) ? event : null }
    })
    return [{ ...beside, ...end, links }]
  })
}
