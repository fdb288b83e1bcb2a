import { reviewTriggerLabel } from '../../../schema/review-triggers.ts'
import { reviewOutcomeLabels } from '../../../schema/reviews.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { partnershipFacts } from '../../partnerships/model.ts'
import { type PartnershipFields, partnershipToTellOf } from '../../partnerships/who-to-tell.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'

type Told = TypedEvent<unknown>
type Say = (by: string, partnership: PartnershipFields) => string

/** Every party is told of each step that asks something of it, or that changes how things stand. */
export const partnershipReactions = (post: Post) =>
  on(partnershipFacts, {
    formed: (event) =>
      toParties(post, event, (by, { title }) => `${by} began a partnership for "${title}". Read its terms`),
    edited: (event) =>
      toParties(post, event, (by) => `${by} changed the terms, so every party has to confirm them again`, 'objectives'),
    triggersSet: (event) =>
      toParties(post, event, (by) => `${by} ${tickedWords(event.data)}. Every party has to confirm the terms again`),
    async reviewAsked(event) {
      const partnership = await partnershipToTellOf(systemAct(event.at), event.subjectId)
      if (!partnership) return
      const { _id, reference, title } = partnership
      await tell(post, {
        ...{ eventId: event._id, at: event.at, kind: 'partnership.step', subject: `partnership:${_id}`, reference },
        ...{ text: `Review the ethics, data and AI of the terms of "${title}"`, path: `/partnerships/${reference}` },
        ...{ except: event.actorId, to: [{ people: [event.data.reviewerId], because: 'you were asked to review it' }] },
      })
    },
    reviewSigned: (event) =>
      toParties(post, event, () => `Reviewed for ethics, data and AI: ${reviewOutcomeLabels[event.data.outcome]}`),
    confirmed: (event) => toParties(post, event, (by) => `${by} confirmed the terms`),
    abandoned: (event) => toParties(post, event, (by) => `${by} called the partnership off: ${event.data.reason}`),
    activated: (event) => toParties(post, event, () => 'Every party has confirmed: the partnership is active'),
    milestoneAdded: (event) => toParties(post, event, (by) => `${by} added a milestone`, 'milestones'),
    evidenceGiven: (event) =>
      toParties(
        post,
        event,
        (by) => `${by} says that a milestone is met. Accept the evidence or return it`,
        'milestones',
      ),
    evidenceReturned: (event) =>
      toParties(post, event, (by) => `${by} returned the evidence: ${event.data.reason}`, 'milestones'),
    milestoneMet: (event) =>
      toParties(
        post,
        event,
        (by) => `${by} accepted a milestone: ${event.data.met} of ${event.data.of} met`,
        'milestones',
      ),
    decisionProposed: (event) =>
      toParties(post, event, (by) => `${by} asks you to agree to decision ${event.data.number}`, 'decisions'),
    decisionAgreed: (event) =>
      toParties(post, event, (by) => `${by} agreed to decision ${event.data.number}`, 'decisions'),
    summaryProposed: (event) => toParties(post, event, (by) => `${by} asks you to approve the public summary`),
    summaryPublished: (event) => toParties(post, event, () => 'The public summary is published'),
    closeOutWritten: (event) =>
      toParties(post, event, (by) => `${by} wrote its close-out. It is released when both sides have`, 'close-out'),
    completed: (event) => toParties(post, event, () => 'The partnership is completed, and both close-outs are public'),
    ended: (event) => toParties(post, event, (by) => `${by} ended the partnership: ${event.data.reason}`),
    purged: (event) => toParties(post, event, () => wordsWent),
    purgedInside: (event) => toParties(post, event, () => wordsWent),
    async managerInvited(event) {
      await tellThose(post, event, [event.data.organisationId], (by) => `${by} invites you into its partnership`)
    },
  })

const wordsWent = 'Words that must not stand there were removed from what is written in the partnership'

function tickedWords({ ticked, unticked }: { ticked: readonly string[]; unticked: readonly string[] }): string {
  const listed = (codes: readonly string[]) => codes.map((code) => `"${reviewTriggerLabel(code)}"`).join(', ')
  const said = [
    ...(ticked.length > 0 ? [`said that this wants a review of ethics, data and AI: ${listed(ticked)}`] : []),
    ...(unticked.length > 0 ? [`took back that this does: ${listed(unticked)}`] : []),
  ]
  return said.join(', and ') || 'changed what is done about what wants a review of ethics, data and AI'
}

async function toParties(post: Post, event: Told, say: Say, tab = '') {
  const partnership = await partnershipToTellOf(systemAct(event.at), event.subjectId)
  await tellThose(post, event, partnership?.partyIds ?? [], say, tab)
}

async function tellThose(post: Post, event: Told, organisationIds: readonly string[], say: Say, tab = '') {
  const system = systemAct(event.at)
  const partnership = await partnershipToTellOf(system, event.subjectId)
  if (!partnership) return
  const [by] = event.actingForId ? await organisationsById(system, [event.actingForId]) : []
  const people: string[] = []
  for (const id of organisationIds) people.push(...(await peopleActingFor(id, 'admin', 'editor')))
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'partnership.step', subject: `partnership:${partnership._id}` },
    reference: partnership.reference,
    text: say(by?.name ?? 'A party', partnership),
    path: `/partnerships/${partnership.reference}${tab && `/${tab}`}`,
    except: event.actorId,
    to: [{ people, because: 'it is a partnership of your organisation' }],
  })
}
