import type { ChallengeFields } from '../challenges/who-to-tell.ts'
import { organisationsById } from '../organisations/queries.ts'
import { systemAct } from '../platform/act.ts'
import { savedSearches } from './queries.ts'

type Answer = { words: string; values: Record<string, readonly string[]> }

/** The people one of whose saved searches finds this challenge. */
export async function searchersOf(challenge: ChallengeFields): Promise<string[]> {
  const answer = await answerOf(challenge)
  const people = new Set<string>()
  for await (const { personId, what } of savedSearches()) {
    if (!people.has(personId) && finds(what, answer)) people.add(personId)
  }
  return [...people]
}

async function answerOf(challenge: ChallengeFields): Promise<Answer> {
  const { problem, good, owner } = challenge.content
  const [force] = await organisationsById(systemAct(new Date()), [challenge.forceId])
  return {
    words: [
      challenge.reference,
      problem.title,
      problem.summary,
      problem.problem,
      problem.beneficiaries,
      force?.name ?? '',
    ]
      .join(' ')
      .toLowerCase(),
    values: {
      mode: [challenge.mode],
      force: force ? [force.slug, force._id] : [],
      region: force?.region ? [force.region] : [],
      category: problem.categories,
      principle: problem.principles,
      standard: good.standards.map(({ code }) => code),
      band: [owner.valueBand],
    },
  }
}

/** Every filter must hold; of several values for one filter any will do; every word must be there. */
export function finds(query: string, { words, values }: Answer): boolean {
  const wanted = new URLSearchParams(query)
  return [...new Set(wanted.keys())].every((name) =>
    name === 'q'
      ? wanted
          .getAll('q')
          .join(' ')
          .toLowerCase()
          .split(/\s+/)
          .every((word) => words.includes(word))
      : wanted.getAll(name).some((value) => values[name]?.includes(value)),
  )
}
