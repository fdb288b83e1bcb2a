import { pageQueries } from '../api/page-queries.ts'
import { pageSources } from '../api/page-sources.ts'
import type { Stage } from '../permissions/stage.ts'
import { actsOf } from '../permissions/viewers.ts'
import { answerTo } from '../support/asking.ts'

/** What every query of a page answers to every viewer but the rival, as the bytes that would be sent. */
export async function everyQuery(stage: Stage, rivals: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const acts = await actsOf(stage.world)
  for (const [name, source] of pageSources)
    for (const [place, variableValues] of askedWith(stage, name, rivals).entries())
      for (const [viewer, act] of acts) {
        const answer = await answerTo(act, source, variableValues)
        answers.set(`${name} for ${viewer}, ${place}`, JSON.stringify(answer))
      }
  return answers
}

/** As the page asks, and of the very challenge and proposal: one of them is where a leak would show. */
function askedWith(stage: Stage, name: string, rivals: string): Record<string, unknown>[] {
  const given = pageQueries[name]?.(stage) ?? {}
  const reference = String(given.reference ?? '')
  if (reference.startsWith('CH-')) return [given, { ...given, reference: stage.open.reference }]
  return reference.startsWith('PR-') ? [given, { ...given, reference: rivals }] : [given]
}
