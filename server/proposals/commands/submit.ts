import { z } from 'zod'
import { modeRules } from '../../../schema/challenges.ts'
import { looked } from '../../../schema/looked.ts'
import { id } from '../../../schema/people.ts'
import { missingToSubmit } from '../../../schema/proposal-checks.ts'
import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandLooked, textsIn } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, Refusal } from '../../platform/refusal.ts'
import { newSalt, sha256Of } from '../../platform/salted.ts'
import { canSee } from '../access.ts'
import { Proposal, type ProposalFields, ProposalVersion, proposalFacts } from '../model.ts'
import { confirmedOf } from '../partners.ts'
import { versionsToRead } from '../queries.ts'
import { type OpenProposal, openProposal } from '../sealed-words.ts'
import { sealerFor } from '../sealer.ts'
import { sealedText } from '../sealing.ts'
import { demandStep } from '../transitions.ts'
import { challengeOf } from './content.ts'

const submitInput = z.object({
  id,
  /** The proposal as it was read on the check page: what is submitted is what somebody read, once. */
  version: z.number().int().min(0),
  /** The edition of the challenge that it was read against. */
  edition: z.number().int().min(1),
  declared: z.boolean().refine((ticked) => ticked, 'Tick the declaration to submit'),
  looked,
})

/** Submits the draft as a version of its own, sealed until the opening, with a receipt. The last before the close counts. */
export const submitProposal = command(
  submitInput,
  async (act, { version, edition, looked, ...input }): Promise<ProposalFields> => {
    const proposal = await find(Proposal, input.id, act, canSee)
    const challenge = await challengeOf(act, proposal)
    demandStep(act, proposal, challenge, 'submit')
    demandCurrent(proposal, version, null)
    demandReadAgainst(challenge, edition)
    const open = await openProposal(act, proposal.toObject())
    demandComplete(open, challenge)
    demandLooked(textsIn(open.draft, chosen), looked)

    const { number, sha256 } = await keepVersion(act, open, challenge.edition)
    proposal.set({ state: 'submitted', submittedVersion: number, submittedAt: act.now, edition: challenge.edition })
    proposal.set({ reconfirmEdition: null, unsealedAt: proposal.unsealedAt ?? unsealedBySubmission(act, challenge) })
    await proposal.save()
    await record(act, proposalFacts, 'submitted', proposal._id, { challengeId: challenge._id, number, sha256 })
    return proposal.toObject()
  },
)

/** Chosen from lists. */
const chosen = new Set(['criterionId', 'code', 'claim'])

const reconfirmInput = z.object({ id, edition: z.number().int().min(1) })

/** Says that what was submitted stands, after a material change of the challenge that somebody has read. */
export const reconfirmProposal = command(
  reconfirmInput,
  async (act, { edition, ...input }): Promise<ProposalFields> => {
    const proposal = await find(Proposal, input.id, act, canSee)
    const challenge = await challengeOf(act, proposal)
    demandStep(act, proposal, challenge, 'reconfirm')
    demandReadAgainst(challenge, edition)
    await demandPriced(act, proposal.toObject(), challenge)

    await proposal.set({ edition, reconfirmEdition: null }).save()
    await record(act, proposalFacts, 'reconfirmed', proposal._id, { edition })
    return proposal.toObject()
  },
)

/** Takes it back until the close. What was withdrawn is never opened, and one may start anew. */
export const withdrawProposal = command(z.object({ id }), async (act, input): Promise<ProposalFields> => {
  const proposal = await find(Proposal, input.id, act, canSee)
  demandStep(act, proposal, await challengeOf(act, proposal), 'withdraw')

  await proposal.set({ state: 'withdrawn', withdrawnAt: act.now, reconfirmEdition: null, askedIds: [] }).save()
  await record(act, proposalFacts, 'withdrawn', proposal._id, { challengeId: proposal.challengeId })
  return proposal.toObject()
})

const demandReadAgainst = (challenge: ChallengeFields, edition: number) =>
  demand(
    challenge.edition === edition,
    'CHALLENGE_CHANGED',
    'The force changed the challenge while you were reading. Read what changed, then go on.',
  )

/** What was sent in before a price was asked for would never be scored: it is sent in anew, with one. */
async function demandPriced(act: Act, proposal: ProposalFields, { content }: ChallengeFields): Promise<void> {
  if (!content.choosing.criteria.some(({ price }) => price)) return
  const [sent] = await versionsToRead(act, [proposal])
  demand(
    sent?.content.approach.pricePence,
    'PRICE_MISSING',
    'The challenge asks for a price now, and what you sent in has none. Give it, and send your proposal in again.',
  )
}

function demandComplete(proposal: OpenProposal, challenge: ChallengeFields): void {
  const missing = missingToSubmit(proposal.draft, challenge, confirmedOf(proposal.partners))
  if (missing.length === 0) return
  const message = missing.length === 1 ? 'One thing is missing.' : `${missing.length} things are missing.`
  throw new Refusal('NOT_COMPLETE', message, missing)
}

const unsealedBySubmission = ({ now }: Act, { mode }: ChallengeFields) => (modeRules[mode].sealed ? null : now)

async function keepVersion(act: Act, proposal: OpenProposal, edition: number) {
  const { personId } = act.viewer
  demand(personId, 'NOT_YOURS', 'Sign in to submit.')
  const kept = {
    number: proposal.submittedVersion + 1,
    edition,
    content: proposal.draft,
    files: proposal.draftFiles,
    partners: proposal.draft.consortium.alone ? [] : proposal.partners.filter(({ confirmedAt }) => confirmedAt),
    submittedAt: act.now,
    salt: newSalt(),
  }
  const sha256 = sha256Of(sealedText(proposal, kept))
  const sealer = await sealerFor(proposal)
  const sealed = {
    content: sealer.content(kept.content, kept.number),
    files: kept.files.map(sealer.file),
    partners: kept.partners.map((one) => ({ ...one, part: sealer.part(one.part, one.organisationId) })),
    salt: sealer.salt(kept.salt, kept.number),
  }
  await ProposalVersion.create([
    { _id: newId(), proposalId: proposal._id, ...kept, ...sealed, submittedById: personId, sha256 },
  ])
  return { number: kept.number, sha256 }
}
