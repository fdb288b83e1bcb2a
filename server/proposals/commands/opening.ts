import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { editionsOf } from '../../challenges/queries.ts'
import { stepsNow as challengeStepsNow } from '../../challenges/transitions.ts'
import type { Act } from '../../platform/act.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { filter } from '../../platform/rule.ts'
import { sha256Of } from '../../platform/salted.ts'
import { isOpenedToTheForce } from '../access.ts'
import { Proposal, type ProposalFields, ProposalVersion, proposalFacts } from '../model.ts'
import { versionsForOpening } from '../sealed-words.ts'
import { inDrawnOrder, letterAt, sealedText } from '../sealing.ts'
import { challengeOf } from './content.ts'

export type Opened = {
  received: number
  receipts: { reference: string; sha256: string }[]
  chains: { chain: string; hash: string }[]
  /** The letters are drawn by it: SHA-256 of `seed:reference`, in order. */
  seed: string
}

/**
 * Takes the seals off everything that counts, and gives it letters in a drawn order. Only as a part of the opening, by
 * somebody of the panel, after the close, before the challenge goes on. What was withdrawn, never submitted or not
 * confirmed again stays sealed for ever. What counts is kept open from now on, the bytes of its files excepted. Every proposal is written, so that a submission under way conflicts with it.
 */
export const unsealProposals = partOfCommand(z.object({ challengeId: id }), async (act, input): Promise<Opened> => {
  const challenge = await challengeOf(act, input)
  demand(challengeStepsNow(act, challenge).includes('unseal'), 'STILL_SEALED', 'Nothing is opened before the close.')
  const active = await Proposal.find({
    challengeId: challenge._id,
    state: { $in: ['draft', 'submitted'] },
    endedAt: null,
  })
  const lastMaterial = Math.max(
    1,
    ...(await editionsOf(act, challenge._id)).map((one) => (one.material ? one.number : 1)),
  )
  const counts = ({ state, edition }: ProposalFields) => state === 'submitted' && edition >= lastMaterial
  const seed = randomBytes(16).toString('hex')

  const chains: Opened['chains'] = []
  for (const [place, proposal] of inDrawnOrder(seed, active.filter(counts)).entries()) {
    await proposal.set({ unsealedAt: proposal.unsealedAt ?? act.now, letter: letterAt(place) }).save()
    const { chain, hash } = await record(act, proposalFacts, 'opened', proposal._id, { challengeId: challenge._id })
    chains.push({ chain, hash })
  }
  for (const proposal of active.filter((one) => !counts(one))) {
    await proposal.set({ endedAt: act.now }).save()
    await record(act, proposalFacts, 'notCounted', proposal._id, { challengeId: challenge._id })
  }
  const receipts = await receiptsOf(active.filter(counts))
  return { received: receipts.length, receipts, chains: sorted(chains, 'chain'), seed }
})

/** Opens what counts, and publishes no receipt but of the very words and files that were sent. */
async function receiptsOf(opened: readonly ProposalFields[]): Promise<Opened['receipts']> {
  const receipts: Opened['receipts'] = []
  const submitted = opened.map(({ _id, submittedVersion }) => ({ proposalId: _id, number: submittedVersion }))
  const found = submitted.length > 0 ? await ProposalVersion.find({ $or: submitted }) : []
  const byProposal = new Map(found.map((kept) => [kept.proposalId, kept]))
  const sealed = opened.map((proposal) => {
    const kept = byProposal.get(proposal._id)
    demand(kept, 'NO_VERSION', 'A submitted version is missing. Nothing was opened.')
    return { proposal, kept, version: kept.toObject() }
  })
  const open = await versionsForOpening(sealed)
  for (const [place, { proposal, kept }] of sealed.entries()) {
    const one = open[place]
    demand(one, 'NO_VERSION', 'A submitted version is missing. Nothing was opened.')
    const { content, salt, files, partners, ...version } = one
    const sha256 = sha256Of(sealedText(proposal, { ...version, content, salt, files, partners }))
    demand(sha256 === version.sha256, 'NOT_AS_SENT', 'A version is not what was submitted. Nothing was opened.')
    await kept.set({ content, salt, files, partners }).save()
    receipts.push({ reference: proposal.reference, sha256 })
  }
  return sorted(receipts, 'reference')
}

/** Published in an order that tells nothing of when each was sent. */
const sorted = <Row extends Record<Key, string>, Key extends string>(rows: Row[], by: Key): Row[] =>
  rows.sort((one, other) => (one[by] < other[by] ? -1 : 1))

const readerInput = z.object({ proposalId: id, personId: id, reads: z.enum(['yes', 'conflict']) })
const declaredInput = readerInput.extend({ reads: z.enum(['yes', 'waits', 'conflict']) })

/**
 * A person of the panel has declared for one proposal: they read it from now on, once that is ruled on, or never. A
 * conflict once declared stays. Only as a part of their own declaration.
 */
export const setReader = partOfCommand(declaredInput, async (act, input): Promise<ProposalFields> => {
  demand(input.personId === act.viewer.personId, 'NOT_YOURS', 'Everybody declares for themselves.')
  return keepReader(act, input)
})

/** It was ruled on what somebody else declared: they read it from now on, or never. Only as a part of that ruling. */
export const setReaderByRuling = partOfCommand(readerInput, async (act, input): Promise<ProposalFields> => {
  demand(input.personId !== act.viewer.personId, 'NOT_YOURS', 'Somebody else than who declared rules on it.')
  return keepReader(act, input)
})

async function keepReader(
  act: Act,
  { proposalId, personId, reads }: z.output<typeof declaredInput>,
): Promise<ProposalFields> {
  const proposal = await find(Proposal, proposalId, act, isOpenedToTheForce)
  const { panelIds } = await challengeOf(act, proposal)
  demand(reads !== 'yes' || panelIds.includes(personId), 'NOT_YOURS', 'Only the panel reads proposals.')
  const hasConflict = reads === 'conflict' || proposal.conflictedIds.includes(personId)
  const without = (ids: string[]) => ids.filter((one) => one !== personId)

  proposal.set({
    readerIds: [...without(proposal.readerIds), ...(reads === 'yes' && !hasConflict ? [personId] : [])],
    conflictedIds: [...without(proposal.conflictedIds), ...(hasConflict ? [personId] : [])],
  })
  await proposal.save()
  return proposal.toObject()
}

const leaverInput = z.object({ challengeId: id, personId: id, proposalId: id.optional() })

/**
 * Somebody is not of the panel any more, or has to declare again: they read no proposal by what they declared, or not
 * this one. Only as a part of that. Tells whether they read any.
 */
export const leaveReader = partOfCommand(
  leaverInput,
  async (act, { challengeId, personId, proposalId }): Promise<boolean> => {
    const rule = act.viewer.isSystem ? {} : filter(isOpenedToTheForce, act)
    const which = { challengeId, readerIds: personId, ...(proposalId ? { _id: proposalId } : {}) }
    const change = { $pull: { readerIds: personId }, $inc: { version: 1 } }
    return (await Proposal.updateMany({ $and: [which, rule] }, change)).modifiedCount > 0
  },
)

const barredInput = z.object({ challengeId: id, personIds: z.array(id) })

/**
 * People who said that they have a conflict, and not with whom, never read what was proposed here, accepted or not. Only
 * as a part of what they said, or of the opening that follows it.
 */
export const barReaders = partOfCommand(barredInput, async (act, { challengeId, personIds }): Promise<void> => {
  if (personIds.length === 0) return
  await Proposal.updateMany(
    { $and: [{ challengeId }, filter(isOpenedToTheForce, act)] },
    { $addToSet: { conflictedIds: { $each: personIds } }, $pullAll: { readerIds: personIds }, $inc: { version: 1 } },
  )
})
