import { missingToPublish } from './challenge-checks.ts'
import { sectionTitles } from './challenge-words.ts'
import { type ChallengeContent, type EngagementMode, type SectionName, sectionNames } from './challenges.ts'

/** The task list of a draft: a task for each section, how far it is, and which comes next. */

export type ChallengeTask = {
  section: SectionName
  title: string
  minutes: number
  /** Empty until somebody saved it: what a template brought still wants to be read. */
  state: 'empty' | 'started' | 'done'
}

const minutes: Record<SectionName, number> = {
  problem: 4,
  today: 3,
  good: 2,
  rules: 1,
  timetable: 1,
  choosing: 1,
  owner: 2,
}
export const minutesToCheck = 1

type Draft = {
  content: ChallengeContent
  mode: EngagementMode
  sectionVersions: Partial<Record<SectionName, number>>
}

export function challengeTasks({ content, mode, sectionVersions }: Draft, now: Date): ChallengeTask[] {
  const incomplete = new Set(missingToPublish(content, mode, now).map(({ path }) => path.split('.')[0]))
  if (!content.good.outcomes && content.good.essentials.length === 0) incomplete.add('good')
  return sectionNames.map((section) => ({
    section,
    title: sectionTitles[section],
    minutes: minutes[section],
    state: !sectionVersions[section] ? 'empty' : incomplete.has(section) ? 'started' : 'done',
  }))
}

/** The next unfinished task, those after the one just left first; `check` once nothing else is left. */
export function nextTask(tasks: readonly ChallengeTask[], left?: SectionName): SectionName | 'check' {
  const open = tasks.filter(({ section, state }) => state !== 'done' && section !== left)
  const place = left ? sectionNames.indexOf(left) : -1
  const later = open.find(({ section }) => sectionNames.indexOf(section) > place)
  return (later ?? open[0])?.section ?? 'check'
}
