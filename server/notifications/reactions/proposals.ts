import { modeRules } from '../../../schema/challenges.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { standstillTimeOf } from '../../evaluations/standstill.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { proposalFacts } from '../../proposals/model.ts'
import { proposalToTellOf, versionToTellOf } from '../../proposals/who-to-tell.ts'
import { type Post, type Telling, tell } from '../tell.ts'
import { inLondon } from '../times.ts'

/** Who is told of what happens to a proposal: its supplier and its partners. Never the force: before the opening it does not exist for them. */
export const proposalReactions = (post: Post) =>
  on(proposalFacts, {
    async partnerAsked(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('proposal.partner', `${about.supplier} asks you to join its proposal for "${about.title}"`),
        to: [
          {
            people: await peopleActingFor(event.data.organisationId, 'admin', 'editor'),
            because: 'your organisation was named as a partner',
          },
        ],
      })
    },
    async partnerConfirmed(event) {
      await answered(post, event, event.data.organisationId, 'confirmed that it takes part')
    },
    async partnerDeclined(event) {
      await answered(post, event, event.data.organisationId, 'will not take part')
    },
    async submitted(event) {
      const about = await subjectOf(event)
      if (!about) return
      const version = await versionToTellOf(systemAct(event.at), event.subjectId, event.data.number)
      const receipt = [
        `Receipt for ${about.proposal.reference}, version ${event.data.number}`,
        `Received ${(version?.submittedAt ?? event.at).toISOString()}`,
        `SHA-256 ${event.data.sha256}`,
        'Keep this letter. After the opening anyone who holds it can check that nothing was altered.',
      ].join('\n')
      await tell(post, {
        ...about.said(
          'proposal.receipt',
          `Version ${event.data.number} of your proposal for ${about.challenge} was received`,
        ),
        path: `/proposals/${about.proposal.reference}/receipts/${event.data.number}`,
        letter: receipt,
        // Whoever sent it wants the receipt most of all.
        except: null,
        to: [await ofTheSupplier(about.proposal)],
      })
    },
    async reconfirmationAsked(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'proposal.reconfirm',
          `${about.challenge} changed materially. Confirm your proposal or send it in again${about.byTheClose}, or it will not count`,
        ),
        to: [await ofTheSupplier(about.proposal)],
      })
    },
    async reconfirmed(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('proposal.receipt', `Your proposal for ${about.challenge} was confirmed again`),
        to: [await ofTheSupplier(about.proposal)],
      })
    },
    async withdrawn(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('proposal.withdrawn', `Your proposal for ${about.challenge} was withdrawn. Nobody will open it`),
        to: [await ofTheSupplier(about.proposal)],
      })
    },
    async shortlisted(event) {
      const about = await subjectOf(event)
      if (!about) return
      const text = `Your proposal for ${about.challenge} was shortlisted. Nothing is decided yet; you may be asked to make something clear`
      await tell(post, { ...about.said('proposal.outcome', text), to: [await ofTheSupplier(about.proposal)] })
    },
    async accepted(event) {
      await outcome(post, event, 'was accepted', ({ mode }) =>
        modeRules[mode].mayAward ? '' : '. The public outcome does not name you unless you agree to it there',
      )
    },
    async declined(event) {
      await outcome(post, event, 'was declined. The feedback says why, criterion by criterion', async (proposal) => {
        const system = systemAct(event.at)
        const challenge = await challengeToTellOf(system, proposal.challengeId)
        const time = challenge && (await standstillTimeOf(system, challenge))
        return time?.endsAt
          ? `. A standstill runs until ${inLondon(time.endsAt)}: until then you may challenge the decision from the feedback`
          : ''
      })
    },
  })

async function answered(post: Post, event: TypedEvent<unknown>, organisationId: string, what: string) {
  const about = await subjectOf(event)
  const [partner] = await organisationsById(systemAct(event.at), [organisationId])
  if (!about || !partner) return
  await tell(post, {
    ...about.said('proposal.partner', `${partner.name} ${what}`),
    to: [await ofTheSupplier(about.proposal)],
  })
}

async function outcome(
  post: Post,
  event: TypedEvent<unknown>,
  what: string,
  more: (proposal: Proposal) => string | Promise<string> = () => '',
) {
  const about = await subjectOf(event)
  if (!about) return
  await tell(post, {
    ...about.said('proposal.outcome', `Your proposal for ${about.challenge} ${what}${await more(about.proposal)}`),
    path: `/proposals/${about.proposal.reference}/feedback`,
    to: [await ofTheSupplier(about.proposal)],
  })
}

type Proposal = NonNullable<Awaited<ReturnType<typeof proposalToTellOf>>>

async function subjectOf(event: TypedEvent<unknown>) {
  const system = systemAct(event.at)
  const proposal = await proposalToTellOf(system, event.subjectId)
  const challenge = proposal && (await challengeToTellOf(system, proposal.challengeId))
  if (!proposal || !challenge) return null
  const [supplier] = await organisationsById(system, [proposal.supplierId])
  return {
    proposal,
    challenge: challenge.reference,
    title: challenge.title,
    supplier: supplier?.name ?? 'A supplier',
    byTheClose: challenge.proposalsCloseAt ? ` by ${inLondon(challenge.proposalsCloseAt)}` : '',
    said: (kind: Telling['kind'], text: string) => ({
      eventId: event._id,
      at: event.at,
      kind,
      subject: `proposal:${proposal._id}`,
      reference: proposal.reference,
      text,
      path: `/proposals/${proposal.reference}`,
      except: event.actorId,
    }),
  }
}

const ofTheSupplier = async ({ supplierId }: Proposal) => ({
  people: await peopleActingFor(supplierId, 'admin', 'editor'),
  because: 'it is a proposal of your organisation',
})
