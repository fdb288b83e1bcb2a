import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { proposalLimits } from '../../../schema/proposals.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { cleanName, typeOfFile } from '../../platform/file-kinds.ts'
import { dropFile, keepFile } from '../../platform/files.ts'
import { demand, Refusal } from '../../platform/refusal.ts'
import { sha256Of } from '../../platform/salted.ts'
import { canSee } from '../access.ts'
import { Proposal, type ProposalFields, type ProposalFile, proposalFacts } from '../model.ts'
import { openProposal } from '../sealed-words.ts'
import { sealerFor } from '../sealer.ts'
import { demandStep } from '../transitions.ts'
import { challengeOf } from './content.ts'

/** What a file of this subject is kept as, so that the sweeper knows its own. */
export const fileSubject = 'proposal'

const attachInput = z.object({
  id,
  name: z.string().min(1).max(1_000),
  bytes: z.instanceof(Uint8Array),
})

/**
 * Adds a file to the draft. Its bytes are sealed and kept before the row that names them is written, because one
 * transaction cannot hold them: refused, they are dropped at once; after a crash the sweeper finds them.
 */
export async function attachFile(act: Act, raw: z.input<typeof attachInput>): Promise<ProposalFields> {
  const { id: proposalId, name, bytes } = parsed(raw)
  const most = proposalLimits.fileBytes
  demand(bytes.length <= most, 'FILE_TOO_LARGE', `Send ${most / 1024 / 1024} MB at the most for each file.`, 'file')
  const sealer = await sealerWithRoom(act, proposalId)
  const cleaned = cleanName(name)
  const type = await typeOfFile(bytes, cleaned)

  const sealed = sealer.bytes(Buffer.from(bytes))
  const fileId = await keepFile(sealed.bytes, fileSubject)
  const seal = sealed.seal ? { seal: sealed.seal } : {}
  const file = { fileId, name: cleaned, type, size: bytes.length, sha256: sha256Of(bytes), ...seal }
  try {
    return await nameFile(act, { id: proposalId, file })
  } catch (error) {
    await dropFile(fileId)
    throw error
  }
}

function parsed(raw: z.input<typeof attachInput>) {
  const { data, success } = attachInput.safeParse(raw)
  if (!success) throw new Refusal('BAD_INPUT', 'Choose a file to attach.', [])
  return data
}

/** Asked before any byte is kept, and again in the transaction. */
const sealerWithRoom = command(id, async (act, proposalId) => sealerFor(await findWithRoom(act, proposalId)))

async function findWithRoom(act: Act, proposalId: string) {
  const proposal = await find(Proposal, proposalId, act, canSee)
  demandStep(act, proposal, await challengeOf(act, proposal), 'save')
  demand(
    proposal.draftFiles.length < proposalLimits.files,
    'TOO_MANY_FILES',
    `Attach ${proposalLimits.files} files at the most. Remove one first.`,
    'file',
  )
  return proposal
}

const nameInput = z.object({ id, file: z.custom<ProposalFile>() })

const nameFile = command(nameInput, async (act, { file, ...input }): Promise<ProposalFields> => {
  const proposal = await findWithRoom(act, input.id)
  const { draftFiles } = await openProposal(act, proposal.toObject())
  demand(
    !draftFiles.some(({ name }) => name === file.name),
    'SAME_NAME',
    'There is a file of this name. Remove it first, or give this one another name.',
    'file',
  )

  const sealer = await sealerFor(proposal)
  await proposal.set({ draftFiles: [...proposal.draftFiles, sealer.file(file)] }).save()
  await record(act, proposalFacts, 'fileAdded', proposal._id, { fileId: file.fileId })
  return proposal.toObject()
})

const removeInput = z.object({ id, fileId: id })

/** Takes a file out of the draft. Versions that were submitted with it keep it; bytes that nothing names are swept away. */
export const removeFile = command(removeInput, async (act, { fileId, ...input }): Promise<ProposalFields> => {
  const proposal = await find(Proposal, input.id, act, canSee)
  demandStep(act, proposal, await challengeOf(act, proposal), 'save')
  const file = proposal.draftFiles.find((one) => one.fileId === fileId)
  demand(file, 'NO_FILE', 'This file is no longer attached.')

  await proposal.set({ draftFiles: proposal.draftFiles.filter((one) => one.fileId !== fileId) }).save()
  await record(act, proposalFacts, 'fileRemoved', proposal._id, { fileId })
  return proposal.toObject()
})
