import { sectionNames } from '../../../schema/challenges.ts'
import {
  addSameProblem,
  askPublication,
  askReview,
  draftChallenge,
  openChallenge,
  saveSection,
  setPanel,
  signReview,
} from '../../challenges/commands.ts'
import { type ChallengeFields, wordingOf } from '../../challenges/queries.ts'
import { acceptPart } from '../../evaluations/commands.ts'
import { type Act, systemAct } from '../../platform/act.ts'
import { addDays, addWorkingDays, noonOf } from '../../platform/working-days.ts'
import { attachToRelease, release, releaseReady, writeRelease } from '../../releases/commands.ts'
import type { DemoPart } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoProblem } from '../problems/problem.ts'
import { demoProblems } from '../problems.ts'
import { closingDay, nextWorkday, workday } from './days.ts'

/** The challenges of the demo by their key, each published on its day by the people of its force. */
export type DemoChallenges = Map<string, ChallengeFields>

const others: Record<string, readonly [part: DemoPart, level: 'interested' | 'would_pilot' | 'would_fund'][]> = {
  phones: [
    ['saltmarch-editor', 'would_pilot'],
    ['harrowdale-editor', 'would_fund'],
  ],
  redaction: [['saltmarch-editor', 'would_fund']],
  updates: [
    ['detective', 'interested'],
    ['harrowdale-editor', 'would_pilot'],
  ],
  noise: [['detective', 'interested']],
  custody: [['harrowdale-editor', 'would_pilot']],
  video: [
    ['saltmarch-editor', 'interested'],
    ['harrowdale-editor', 'interested'],
  ],
}

/** Two who evaluate for their force, and one who moderates. */
export type DemoPanel = { evaluators: readonly [first: DemoPart, second: DemoPart]; moderator: DemoPart }

/** The panel of each author's force. */
export const panels: Partial<Record<DemoPart, DemoPanel>> = {
  detective: { evaluators: ['evaluator-one', 'evaluator-two'], moderator: 'moderator' },
  'saltmarch-editor': { evaluators: ['saltmarch-evaluator', 'saltmarch-second'], moderator: 'saltmarch-editor' },
  'harrowdale-editor': { evaluators: ['harrowdale-evaluator', 'harrowdale-second'], moderator: 'harrowdale-editor' },
}

export async function publishProblems(cast: DemoCast, now: Date): Promise<DemoChallenges> {
  const inOrder = [...demoProblems].sort((one, other) => other.openedDaysAgo - one.openedDaysAgo)
  const drafts: { problem: DemoProblem; id: string }[] = []
  // One after the other, so that the older has the lower number; what follows stands in a chain for each.
  for (const problem of inOrder) {
    const begins = await cast.actOf(problem.author, workday(now, problem.openedDaysAgo))
    drafts.push({ problem, id: (await draftChallenge(begins, { mode: problem.mode }))._id })
  }
  return new Map(
    await Promise.all(
      drafts.map(async ({ problem, id }) => {
        const challenge = await publish(cast, problem, id, now)
        await addForces(cast, problem, id, now)
        return [problem.key, challenge] as const
      }),
    ),
  )
}

async function addForces(cast: DemoCast, { key, openedDaysAgo }: DemoProblem, challengeId: string, now: Date) {
  for (const [place, [part, level]] of (others[key] ?? []).entries()) {
    const on = workday(now, Math.max(1, openedDaysAgo - 1), 11 + place)
    await addSameProblem(await cast.actOf(part, on), { challengeId, level })
  }
}

async function publish(cast: DemoCast, problem: DemoProblem, id: string, now: Date): Promise<ChallengeFields> {
  const { author, second, told } = problem
  const writes = await cast.actOf(author, workday(now, problem.openedDaysAgo))
  const content = { ...told, timetable: timetableOf(problem, now) }
  for (const section of sectionNames) await saveSection(writes, { id, section, version: 0, content: content[section] })
  const asked = await askPanel(cast, writes, problem, id)
  await review(cast, problem, id, now)
  await addDocument(writes, problem, id)
  if (second !== author) await askPublication(writes, { id })
  const opens = second === author ? writes : await cast.actOf(second, workday(now, problem.openedDaysAgo, 10.5))
  const opened = await openChallenge(opens, { id })
  // The reactor would do it too, after what the story tells of later days.
  await releaseReady(systemAct(opens.now), { challengeId: id })
  return (await acceptParts(cast, problem, asked, id, now)) ?? opened
}

async function addDocument(writes: Act, { document }: DemoProblem, challengeId: string): Promise<void> {
  if (!document) return
  const { title, text, file } = document
  const { _id: id } = await writeRelease(writes, { challengeId, title, text })
  const bytes = new TextEncoder().encode(`${file.rows.join('\n')}\n`)
  const { version } = await attachToRelease(writes, { id, name: file.name, bytes })
  await release(writes, { id, madeFrom: version })
}

/** Somebody who did not write it looks at what wants a second look, before anybody else reads it. */
async function review(
  cast: DemoCast,
  { author, review, openedDaysAgo }: DemoProblem,
  id: string,
  now: Date,
): Promise<void> {
  if (!review) return
  const { by, ...found } = review
  const challenge = await askReview(await cast.actOf(author, workday(now, openedDaysAgo)), {
    id,
    reviewerId: cast.people[by],
  })
  const signs = await cast.actOf(by, workday(now, openedDaysAgo))
  await signReview(signs, { id, wording: wordingOf(challenge), outcome: 'conditions', ...found })
}

function timetableOf({ openedDaysAgo, closesInDays }: DemoProblem, now: Date) {
  const closes = closingDay(now, closesInDays)
  return {
    questionsCloseAt: nextWorkday(addDays(closes, -Math.ceil((openedDaysAgo + closesInDays) / 3))),
    proposalsCloseAt: closes,
    decisionDueAt: noonOf(addWorkingDays(closes, 20, 'england-and-wales')),
    startsOn: null,
  }
}

async function askPanel(cast: DemoCast, act: Act, { author, told }: DemoProblem, id: string): Promise<DemoPart[]> {
  const panel = panels[author]
  if (!panel || told.choosing.criteria.length === 0) return []
  const evaluators = panel.evaluators.map((part) => ({ personId: cast.people[part], part: 'evaluator' as const }))
  await setPanel(act, { id, panel: [...evaluators, { personId: cast.people[panel.moderator], part: 'moderator' }] })
  return [panel.moderator, ...panel.evaluators]
}

/** Where there is plenty of time yet, one of them has not answered. */
async function acceptParts(
  cast: DemoCast,
  { openedDaysAgo, closesInDays }: DemoProblem,
  asked: readonly DemoPart[],
  challengeId: string,
  now: Date,
): Promise<ChallengeFields | null> {
  let challenge: ChallengeFields | null = null
  for (const [place, part] of asked.slice(0, closesInDays > 20 ? -1 : undefined).entries())
    challenge = await acceptPart(await cast.actOf(part, workday(now, openedDaysAgo, 10.75 + place / 20)), {
      challengeId,
    })
  return challenge
}
