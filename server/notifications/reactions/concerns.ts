import { concernOutcomeLabels, noRetaliation } from '../../../schema/concerns.ts'
import type { PurgeReason } from '../../../schema/purges.ts'
import { principleLabel } from '../../../schema/vocabularies.ts'
import { concernFacts } from '../../concerns/model.ts'
import { type ConcernFields, concernToTellOf } from '../../concerns/queries.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { everMembersAmong } from '../../people/own-posts.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { type Act, systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { charterManagers } from '../managers.ts'
import { type Post, tell } from '../tell.ts'

type Told = TypedEvent<unknown>
type Say = (names: { raisedBy: string; against: string }, concern: ConcernFields) => string

const dayOf = (moment: Date): string =>
  moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })

/** Both sides are told of each step, and the Charter managers who may decide; nobody else hears that there is a concern. */
export const concernReactions = (post: Post) =>
  on(concernFacts, {
    raised: (event) =>
      toBoth(
        post,
        event,
        ({ raisedBy, against }, { principle, replyDueAt }) =>
          `${raisedBy} raised a concern about ${against} under “${principleLabel(principle)}”. An admin of ${against} can reply until ${dayOf(replyDueAt)}. ${noRetaliation}`,
      ),
    answered: (event) =>
      toBoth(post, event, ({ against }) => `${against} replied to the concern. A Charter manager decides next`),
    decided: (event) =>
      toBoth(
        post,
        event,
        ({ against }, { appealDueAt }) =>
          `${concernOutcomeLabels[event.data.outcome]}: the concern about ${against}. Either side may appeal once${appealDueAt ? `, until ${dayOf(appealDueAt)}` : ''}`,
      ),
    appealed: (event) =>
      toBoth(
        post,
        event,
        ({ against }) => `The decision about ${against} was appealed against. Another Charter manager decides next`,
      ),
    appealDecided: (event) =>
      toBoth(
        post,
        event,
        ({ against }) =>
          `${concernOutcomeLabels[event.data.outcome]} on appeal, and that is final: the concern about ${against}`,
      ),
    withdrawn: (event) => toBoth(post, event, ({ raisedBy }) => `${raisedBy} took its concern back`),
    settled: (event) =>
      toBoth(post, event, ({ raisedBy }) => `${raisedBy} says that what it raised a concern about is put right`),
    closed: (event) =>
      toBoth(
        post,
        event,
        ({ against }) => `Nobody appealed: the concern about ${against} is not upheld, and that is final`,
      ),
    upheld: async (event) => {
      const concern = await concernToTellOf(systemAct(event.at), event.subjectId)
      // The letter about an appeal has said so already.
      if (concern?.lastDecision) return
      await toBoth(
        post,
        event,
        ({ against }) => `Nobody appealed: the concern about ${against} is upheld, and its record is public`,
      )
    },
    purged: (event) => wordsWent(post, event),
    purgedInside: (event) => wordsWent(post, event),
  })

const whyWordsWent: Record<PurgeReason, string> = {
  case_data: 'they told of a case',
  personal_data: 'they told of a person',
  marking: 'they were marked above OFFICIAL',
}

/** Whoever reads less than before is told that, and why: never which words, nor whose. */
const wordsWent = (post: Post, event: TypedEvent<{ reason: PurgeReason }>) =>
  toBoth(
    post,
    event,
    ({ against }) => `Words were removed from the concern about ${against}: ${whyWordsWent[event.data.reason]}`,
  )

async function toBoth(post: Post, event: Told, say: Say) {
  const system = systemAct(event.at)
  const concern = await concernToTellOf(system, event.subjectId)
  if (!concern) return
  const { _id, reference, raisedForId, againstId } = concern
  const [raisedBy, against] = await organisationsById(system, [raisedForId, againstId])
  const names = { raisedBy: raisedBy?.name ?? 'An organisation', against: against?.name ?? 'a signatory' }
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'concern.step', subject: `concern:${_id}`, reference },
    ...{ text: say(names, concern), path: `/concerns/${reference}`, except: event.actorId },
    to: [
      { people: await peopleActingFor(againstId, 'admin', 'editor'), because: 'it is about your organisation' },
      { people: await peopleActingFor(raisedForId, 'admin', 'editor'), because: 'your organisation raised it' },
      { people: await managersNotTied(system, concern), because: 'you are a Charter manager' },
    ],
  })
}

/** Those who may decide: never who is or was a member of either side. */
async function managersNotTied(system: Act, { raisedForId, againstId }: ConcernFields): Promise<string[]> {
  const managers = await charterManagers(system)
  const tied = await everMembersAmong(managers, [raisedForId, againstId])
  return managers.filter((id) => !tied.some(({ personId }) => personId === id))
}
