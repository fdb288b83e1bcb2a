import { paths } from '../paths.ts'
import type { Viewer } from './viewer.tsx'

type Item = { to: string; words: string }

const challenges = { to: paths.challenges(), words: 'Challenges' }
const partnerships = { to: paths.partnerships(), words: 'Partnerships' }
const charter = { to: paths.charter(), words: 'Charter' }
const desk = { to: paths.desk(), words: 'Desk' }
const threads = { to: paths.threads(), words: 'Threads' }
const demand = { to: paths.demand(), words: 'Demand' }

const forVisitors: readonly Item[] = [
  challenges,
  { to: paths.outcomes(), words: 'Outcomes' },
  partnerships,
  { to: paths.organisations(), words: 'Organisations' },
  charter,
]

const forProposers: readonly Item[] = [
  desk,
  challenges,
  { to: paths.proposals(), words: 'Proposals' },
  threads,
  partnerships,
  charter,
]

const byKind: Record<string, readonly Item[]> = {
  supplier: forProposers,
  // A university takes part in the proposals of others.
  partner: forProposers,
  force: [desk, challenges, { to: paths.evaluations(), words: 'Evaluations' }, threads, partnerships, demand],
  charter_body: [
    desk,
    demand,
    { to: paths.curations(), words: 'Curations' },
    { to: paths.signatories(), words: 'Signatories' },
    challenges,
    threads,
  ],
}

/** The service navigation: five or six items by what the viewer acts for. */
export function navigationFor({ person, organisation }: Viewer): readonly Item[] {
  if (!person) return forVisitors
  return byKind[organisation?.kind ?? ''] ?? [desk, challenges, threads, partnerships, charter]
}

/** Pages of an evaluation stand below their challenge, but belong to the evaluations. */
const ofAnEvaluation = /^\/challenges\/[^/]+\/(opening|evaluation|decision)(\/|$)/

/** Who signed and what is pledged belongs to the Charter, in whichever item that stands. */
const ofTheCharter = /^\/(signatories|commitments)(\/|$)/

/** The item that the page at this address belongs to. */
export function currentOf(items: readonly Item[], pathname: string): Item | undefined {
  const evaluations = items.find(({ to }) => to === paths.evaluations())
  if (evaluations && ofAnEvaluation.test(pathname)) return evaluations
  const register = items.find(({ to }) => to === paths.signatories()) ?? items.find(({ to }) => to === paths.charter())
  if (register && ofTheCharter.test(pathname)) return register
  return items.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
}
