import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { proposalSectionNames } from '../../../schema/proposals.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Proposal, type ProposalFields, proposalFacts } from '../model.ts'
import { openProposal } from '../sealed-words.ts'
import { sealerFor } from '../sealer.ts'
import { demandStep } from '../transitions.ts'
import { challengeOf, parseSection } from './content.ts'

const saveInput = z
  .object({
    id,
    section: z.enum(proposalSectionNames),
    /** How often the section had been saved when the form was opened. */
    version: z.number().int().min(0),
    content: z.unknown(),
  })
  .transform((input, context) => {
    const { content, issues } = parseSection(input.section, input.content)
    for (const { path, message } of issues) context.addIssue({ code: 'custom', path: ['content', ...path], message })
    return content ? { ...input, content } : z.NEVER
  })

/**
 * One section is saved as it stands, unfinished or not, also after the close: a text is never lost, it is only not
 * submitted. Who wrote from an older text is shown both.
 */
export const saveProposalSection = command(
  saveInput,
  async (act, { section, version, content, ...input }): Promise<ProposalFields> => {
    const proposal = await find(Proposal, input.id, act, canSee)
    demandStep(act, proposal, await challengeOf(act, proposal), 'save')
    const { personId } = act.viewer
    demand(personId, 'NOT_YOURS', 'Sign in to write.')
    const saved = proposal.sectionVersions[section] ?? 0
    const { draft } = await openProposal(act, proposal.toObject())
    demandCurrent({ version: saved }, version, draft[section])

    const sealer = await sealerFor(proposal)
    proposal.set({
      draft: sealer.draft({ ...draft, ...content }),
      sectionVersions: { ...proposal.sectionVersions, [section]: saved + 1 },
      sectionEdits: { ...proposal.sectionEdits, [section]: { by: personId, at: act.now } },
    })
    await proposal.save()
    await record(act, proposalFacts, 'edited', proposal._id, { section })
    return proposal.toObject()
  },
)
