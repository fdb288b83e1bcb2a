import type { ChallengeContent, EngagementMode } from './challenges.ts'
import { modeRules } from './challenges.ts'
import { type ProposalContent, type ProposalSection, proposalLimits, proposalSectionNames } from './proposals.ts'

/** What stands between a draft and its submission. The task list shows it; the command refuses by it. */
export type MissingInProposal = { path: `${ProposalSection}.${string}`; code: string; message: string }

export type Asked = { content: ChallengeContent; mode: EngagementMode }
export type Confirmed = { confirmed: number; waiting: number }

export const countWords = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length

/** Everything that is missing, at once, each with the field it belongs to. Empty: it may be submitted. */
export function missingToSubmit(draft: ProposalContent, asked: Asked, partners: Confirmed): MissingInProposal[] {
  return [
    ...missingAbout(draft, partners),
    ...missingEssentials(draft, asked),
    ...missingApproach(draft, asked),
    ...missingStandards(draft, asked),
  ]
}

const missing = (path: MissingInProposal['path'], message: string, code = 'MISSING'): MissingInProposal => ({
  path,
  code,
  message,
})

function missingAbout({ about, consortium, conflicts }: ProposalContent, { confirmed, waiting }: Confirmed) {
  const found: MissingInProposal[] = []
  if (!about.about) found.push(missing('about.about', 'Say who you are'))
  if (!consortium.alone && confirmed === 0)
    found.push(
      missing(
        'consortium.alone',
        waiting > 0
          ? 'No partner has confirmed yet. Wait for one, or say that you do it alone'
          : 'Ask a partner, or say that you do it alone',
      ),
    )
  if (!conflicts.noConflict && !conflicts.conflict)
    found.push(missing('conflicts.noConflict', 'Say that you have no conflict of interest, or describe it'))
  return found
}

function missingEssentials({ essentials }: ProposalContent, { content }: Asked) {
  return content.good.essentials.flatMap((essential, at) => {
    const answer = essentials.answers.find((one) => one.essential === essential)
    const path = `essentials.answers.${at}` as const
    if (!answer || answer.meets === null) return [missing(path, `Say whether you meet essential ${at + 1}`)]
    if (!answer.evidence) return [missing(path, `Give evidence for essential ${at + 1}`)]
    return tooLong(answer.evidence, proposalLimits.essentialWords, path)
  })
}

function missingApproach({ approach }: ProposalContent, { content, mode }: Asked) {
  const found: MissingInProposal[] = []
  if (!approach.summary) found.push(missing('approach.summary', 'Say in a few sentences what you would do'))
  if (!modeRules[mode].scored) return found
  for (const [at, { id, name, price }] of content.choosing.criteria.entries()) {
    if (price) {
      if (!approach.pricePence) found.push(missing('approach.pricePence', `Give your total price for “${name}”`))
      continue
    }
    const answer = approach.criteria.find(({ criterionId }) => criterionId === id)?.answer ?? ''
    const path = `approach.criteria.${at}` as const
    found.push(...(answer ? tooLong(answer, proposalLimits.criterionWords, path) : [missing(path, `Answer “${name}”`)]))
  }
  return found
}

function missingStandards({ standards }: ProposalContent, { content }: Asked) {
  return content.good.standards.flatMap(({ code, level }, at) =>
    level === 'must' && !standards.claims.some((claim) => claim.code === code)
      ? [missing(`standards.claims.${at}`, `Say how you stand to standard ${at + 1}, which is a must`)]
      : [],
  )
}

function tooLong(text: string, most: number, path: MissingInProposal['path']) {
  const words = countWords(text)
  return words > most ? [missing(path, `Use ${most} words or fewer. You have ${words}`, 'TOO_LONG')] : []
}

export type TaskState = 'empty' | 'started' | 'done'

/** How far each task of the list is. What nobody has touched is empty, even where nothing is required. */
export function proposalTasks(
  draft: ProposalContent,
  asked: Asked,
  partners: Confirmed,
  sectionVersions: Partial<Record<ProposalSection, number>>,
): { section: ProposalSection; state: TaskState; missing: MissingInProposal[] }[] {
  const all = missingToSubmit(draft, asked, partners)
  return proposalSectionNames.map((section) => {
    const ofSection = all.filter(({ path }) => path.startsWith(`${section}.`))
    const touched = (sectionVersions[section] ?? 0) > 0
    return { section, state: touched ? (ofSection.length === 0 ? 'done' : 'started') : 'empty', missing: ofSection }
  })
}
