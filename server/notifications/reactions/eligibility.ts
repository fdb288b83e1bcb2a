import { ineligibleReasons } from '../../../schema/eligibility.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { eligibilityFacts } from '../../evaluations/model-eligibility.ts'
import { findingToTellOf } from '../../evaluations/who-to-tell.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { proposalToTellOf } from '../../proposals/who-to-tell.ts'
import { type Post, type Telling, tell } from '../tell.ts'
import { inLondon } from '../times.ts'

/** A finding is told to the supplier at once, and to those of the panel and admins who read the proposal. Nobody else learns of it. */
export const eligibilityReactions = (post: Post) =>
  on(eligibilityFacts, {
    async proposed(event) {
      const about = await subjectOf(event)
      if (about)
        await tell(post, about.toJudges('A proposal may be ineligible. A second person confirms that or says why not'))
    },
    async confirmed(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { code, essentials, words } = about.finding
      const by = inLondon(event.data.respondBy)
      await tell(post, {
        ...about.toSupplier(
          `Your proposal for ${about.reference} was found ineligible. You may answer once, in writing, by ${by}`,
        ),
        letter: [
          `Why: ${ineligibleReasons[code]}.`,
          ...essentials.map((essential) => `Not met: ${essential}`),
          words,
          `What you may do: answer on the page of your proposal by ${by}. Somebody else than who proposed this reads your answer, and reinstates the proposal or says why it stands. Until then nothing is decided.`,
        ].join('\n'),
      })
    },
    async responded(event) {
      const about = await subjectOf(event)
      if (about)
        await tell(post, about.toJudges('A supplier answered why it was found ineligible. Reinstate it or uphold that'))
    },
    async reinstated(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.toSupplier(`Your proposal for ${about.reference} is reinstated: it is judged as any other`),
        letter: event.data.reason,
      })
    },
    async upheld(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.toSupplier(`Your answer was read. Your proposal for ${about.reference} stays ineligible`),
        letter: event.data.reason,
      })
    },
  })

async function subjectOf(event: TypedEvent<{ findingId: string; proposalId: string }>) {
  const system = systemAct(event.at)
  const challenge = await challengeToTellOf(system, event.subjectId)
  const proposal = await proposalToTellOf(system, event.data.proposalId)
  const finding = await findingToTellOf(system, event.data.findingId)
  if (!challenge || !proposal || !finding) return null
  const { _id, reference, forceId, panelIds } = challenge
  // Who has a conflict is told nothing, and who has yet to declare learns of it when they do.
  const admins = await peopleActingFor(forceId, 'admin')
  const readers = [...proposal.readerIds, ...admins.filter((admin) => !panelIds.includes(admin))]
  const judges = readers.filter((personId) => !proposal.conflictedIds.includes(personId))
  const common = { eventId: event._id, at: event.at, except: event.actorId }
  const toJudges = (text: string): Telling => ({
    ...{ ...common, kind: 'evaluation.due', text, reference, subject: `challenge:${_id}` },
    path: `/challenges/${reference}/evaluation/eligibility`,
    to: [{ people: judges, because: 'you judge these proposals' }],
  })
  const owners = await peopleActingFor(proposal.supplierId, 'admin', 'editor')
  const toSupplier = (text: string): Telling => ({
    ...{ ...common, kind: 'proposal.eligibility', text, reference: proposal.reference },
    ...{ subject: `proposal:${proposal._id}`, path: `/proposals/${proposal.reference}` },
    to: [{ people: owners, because: 'it is a proposal of your organisation' }],
  })
  return { finding, reference, toJudges, toSupplier }
}
