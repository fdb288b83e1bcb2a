import { z } from 'zod'
import { type ChallengeTask, challengeTasks } from '../../../schema/challenge-tasks.ts'
import type { SectionName } from '../../../schema/challenges.ts'
import { contentOf } from '../reading/content.ts'
import { modeOf } from '../reading/stage.ts'
import type { Draft } from './query.ts'

const versions = z.record(z.string(), z.number())

/** How often each section was saved. */
export const sectionVersionsOf = ({
  sectionVersions,
}: {
  sectionVersions: unknown
}): Partial<Record<SectionName, number>> => versions.parse(sectionVersions)

/** The tasks of a draft as it stands on the server. */
export const tasksOf = (challenge: Draft, now: Date): ChallengeTask[] =>
  challengeTasks(
    {
      content: contentOf(challenge.content),
      mode: modeOf(challenge.mode),
      sectionVersions: sectionVersionsOf(challenge),
    },
    now,
  )
