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
import { canSee } from '../access.ts'
import { Proposal, type ProposalFields, type ProposalFile, proposalFacts } from '../model.ts'
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
 * Adds a file to the draft. Its bytes are kept before the row that names them is written, because one transaction cannot
 * hold them: refused, they are dropped at once; after a crash the sweeper finds them.
 */
export async function attachFile(act: Act, raw: z.input<typeof attachInput>): Promise<ProposalFields> {
  const { id: proposalId, name, bytes } = parsed(raw)
  const most = proposalLimits.fileBytes
  demand(bytes.length <= most, 'FILE_TOO_LARGE', `Send ${most / 1024 / 1024} MB at the most for each file.`, 'file')
  await demandRoom(act, proposalId)
  const cleaned = cleanName(name)
  const type = await typeOfFile(bytes, cleaned)

  const kept = await keepFile(Buffer.from(bytes), fileSubject)
  try {
    return await nameFile(act, { id: proposalId, file: { ...kept, name: cleaned, type } })
  } catch (error) {
    await dropFile(kept.fileId)
    throw error
  }
}

function parsed(raw: z.input<typeof attachInput>) {
  const { data, success } = attachInput.safeParse(raw)
  if (!success) throw new Refusal('BAD_INPUT', 'Choose a file to attach.', [])
  return data
}

/** Asked before any byte is kept, and again in the transaction. */
const demandRoom = command(id, async (act, proposalId) => {
  await findWithRoom(act, proposalId)
})

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
  demand(
    !proposal.draftFiles.some(({ name }) => name === file.name),
    'SAME_NAME',
    'There is a file of this name. Remove it first, or give this one another name.',
    'file',
  )

  await proposal.set({ draftFiles: [...proposal.draftFiles, file] }).save()
  await record(act, proposalFacts, 'fileAdded', proposal._id, { sha256: file.sha256 })
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
  await record(act, proposalFacts, 'fileRemoved', proposal._id, { sha256: file.sha256 })
  return proposal.toObject()
})
