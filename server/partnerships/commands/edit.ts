import { isDeepStrictEqual } from 'node:util'
import { editPartnershipInput, type PartnershipSection, partnershipSections } from '../../../schema/partnerships.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked, newIn, textsIn } from '../../platform/guarded.ts'
import { demand, demandCurrent } from '../../platform/refusal.ts'
import { reviewCopiesOf } from '../../reviews/commands.ts'
import { canSee } from '../access.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { toReview } from '../review-of.ts'
import { demandStep } from '../transitions.ts'

const parsedEdit = editPartnershipInput.transform((input, context) => {
  const { success, data, error } = partnershipSections[input.section].safeParse(input.content)
  for (const { path, message } of error?.issues ?? [])
    context.addIssue({ code: 'custom', path: ['content', ...path], message })
  return success ? { ...input, content: data } : { ...input, content: {} }
})

/** What of a section is chosen from what there is, and written by nobody. */
const keys = new Set(['id', 'ownerId', 'organisationId', 'principle'])

/** Changes one section of the terms while they form. Whoever had confirmed has to do so again: nobody is bound to words they did not read. */
export const editPartnership = command(
  parsedEdit,
  async (act, { section, revision, removals, content, looked, ...input }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, input.id, act, canSee)
    demandStep(act, partnership, 'edit')
    demandNoneRemovedSince(partnership, removals)
    demandAdminLooked(act, newIn(textsIn({ content }, keys), partnership.terms), looked)
    demandCurrent({ version: partnership.revision }, revision, sectionOf(partnership, section))
    const terms = { ...partnership.terms, ...content }
    demandParties(partnership, terms)
    if (isDeepStrictEqual(terms, partnership.toObject().terms)) return partnership.toObject()

    const writerIds = [
      ...new Set([...(partnership.writerIds ?? []), ...(act.viewer.personId ? [act.viewer.personId] : [])]),
    ]
    partnership.set({ terms, revision: revision + 1, confirmations: [], movedAt: act.now, writerIds })
    partnership.set(await reviewCopiesOf(toReview(partnership.toObject())))
    await partnership.save()
    await record(act, partnershipFacts, 'edited', partnership._id, { section, revision: revision + 1 })
    return partnership.toObject()
  },
)

/** One section of the terms as it stands. */
export const sectionOf = ({ terms }: PartnershipFields, section: PartnershipSection) =>
  Object.fromEntries(Object.entries(terms).filter(([name]) => name in partnershipSections[section].shape)) as Partial<
    PartnershipFields['terms']
  >

/** What was removed for good is not offered for comparison either: the form begins anew from what stands. */
const demandNoneRemovedSince = (partnership: PartnershipFields, removals: number) =>
  demand(
    (partnership.removals ?? 0) === removals,
    'WORDS_REMOVED',
    'Words that must not stand there were removed from the terms while you were writing. Begin from what stands now.',
  )

function demandParties({ partyIds }: PartnershipFields, { milestones, leads }: PartnershipFields['terms']) {
  const named = [...milestones.map(({ ownerId }) => ownerId), ...leads.map(({ organisationId }) => organisationId)]
  demand(
    named.every((organisationId) => partyIds.includes(organisationId)),
    'NOT_A_PARTY',
    'Only a party can own a milestone or lead.',
  )
}
