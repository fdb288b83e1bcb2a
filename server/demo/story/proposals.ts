import { type ProposalContent, type ProposalSection, proposalSectionNames } from '../../../schema/proposals.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import {
  askPartner,
  confirmPartner,
  saveProposalSection,
  startProposal,
  submitProposal,
} from '../../proposals/commands.ts'
import type { ProposalFields } from '../../proposals/queries.ts'
import { demoPeople } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import { profiles } from '../profiles.ts'
import type { ToldProposal } from '../told/proposal.ts'
import { toldProposals } from '../told/proposals.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

/** Suppliers write and submit, each in its own time before the close; one is still writing. */
export async function writeProposals(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  for (const [key, told] of Object.entries(toldProposals)) {
    const challenge = challenges.get(key)
    // Each stands for itself, in a chain of its own.
    if (challenge) await Promise.all(told.map((one) => write(cast, challenge, one, now)))
  }
}

async function write(cast: DemoCast, challenge: ChallengeFields, told: ToldProposal, now: Date): Promise<void> {
  const begins = await cast.actOf(told.by, workday(now, told.begunDaysAgo, 9))
  const { _id: id } = await startProposal(begins, { challengeId: challenge._id })
  const content = contentOf(told, challenge, begins.now)
  let proposal: ProposalFields | null = null
  for (const section of proposalSectionNames) {
    if (told.leavesOut?.includes(section)) continue
    proposal = await saveProposalSection(begins, { id, section, version: 0, content: content[section] })
  }
  if (told.partner) proposal = await joinedBy(cast, told, told.partner, id, now)
  if (told.submittedDaysAgo === null || !proposal) return
  const submits = await cast.actOf(told.by, workday(now, told.submittedDaysAgo, 11))
  const { version } = proposal
  await submitProposal(submits, { id, version, edition: challenge.edition, declared: true })
}

async function joinedBy(
  cast: DemoCast,
  { by, begunDaysAgo }: ToldProposal,
  partner: NonNullable<ToldProposal['partner']>,
  id: string,
  now: Date,
): Promise<ProposalFields> {
  const person = demoPeople.find(({ part }) => part === partner.by)
  if (!person) throw new Error(`Nobody plays ${partner.by}.`)
  const organisationId = cast.organisations[person.organisation]
  const asks = await cast.actOf(by, workday(now, begunDaysAgo, 12))
  await askPartner(asks, { id, organisationId, part: partner.part })
  return confirmPartner(await cast.actOf(partner.by, workday(now, begunDaysAgo, 16)), { id })
}

function contentOf(told: ToldProposal, { content }: ChallengeFields, confirmedAt: Date): ProposalContent {
  const person = demoPeople.find(({ part }) => part === told.by)
  const profile = person && profiles[person.organisation]
  const { essentials } = content.good
  const { criteria } = content.choosing
  const sections: { [Name in ProposalSection]: ProposalContent[Name] } = {
    about: { about: profile?.about ?? '', contactMailbox: profile?.mailbox ?? '', confirmedAt },
    consortium: { alone: !told.partner, how: told.partner?.how ?? '' },
    essentials: {
      answers: essentials.map((essential, at) => {
        const evidence = told.evidence[at]
        return { essential, meets: evidence ? true : null, evidence: evidence ?? '' }
      }),
    },
    approach: {
      summary: told.summary,
      criteria: criteria.map(({ id }, at) => ({ criterionId: id, answer: told.answers[at] ?? '' })),
      milestones: told.milestones.map(([title, dueInWeeks, result]) => ({ title, dueInWeeks, result })),
      cost: told.cost,
    },
    standards: { claims: told.claims.map(([code, claim, note]) => ({ code, claim, note })) },
    charter: { pledges: told.pledges.map(([principle, pledge]) => ({ principle, pledge })) },
    conflicts: { noConflict: true, conflict: '', confidential: [] },
  }
  return sections
}
