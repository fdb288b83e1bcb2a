import { z } from 'zod'
import { type ChallengeTask, challengeTasks } from '../../../schema/challenge-tasks.ts'
import type { ChallengeContent, SectionName } from '../../../schema/challenges.ts'
import { contentOf } from '../reading/content.ts'
import { modeOf } from '../reading/stage.ts'
import { isOfItsForce } from './not-a-draft.tsx'
import type { Draft } from './query.ts'

const versions = z.record(z.string(), z.number())

/** How often each section was saved. */
export const sectionVersionsOf = ({
  sectionVersions,
}: {
  sectionVersions: unknown
}): Partial<Record<SectionName, number>> => versions.parse(sectionVersions)

/** What a co-owner reads lacks the assessment of conflicts, which stays with the force: for it that counts as written. */
export const countedOf = (challenge: Draft, content: ChallengeContent): ChallengeContent =>
  isOfItsForce(challenge)
    ? content
    : { ...content, rules: { ...content.rules, conflictAssessment: 'Written by the force' } }

/** The tasks of a draft as it stands on the server. */
export const tasksOf = (challenge: Draft, now: Date): ChallengeTask[] =>
  challengeTasks(
    {
      content: countedOf(challenge, contentOf(challenge.content)),
      mode: modeOf(challenge.mode),
      sectionVersions: sectionVersionsOf(challenge),
    },
    now,
  )
