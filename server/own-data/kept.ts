import type { Model } from 'mongoose'
import { CallRequest } from '../calls/model.ts'
import { PanelPlace } from '../challenges/model-panel.ts'
import { Concern } from '../concerns/model.ts'
import { Curation, Dismissed } from '../curations/model.ts'
import { Disclosure } from '../disclosures/model.ts'
import { Score, Seat } from '../evaluations/model.ts'
import { StandstillCase } from '../evaluations/model-cases.ts'
import { Clarification } from '../evaluations/model-clarifications.ts'
import { Finding } from '../evaluations/model-eligibility.ts'
import { ExampleScore, WorkedExample } from '../evaluations/model-example.ts'
import { SetAsideScore } from '../evaluations/model-set-aside.ts'
import { Foi } from '../foi/model.ts'
import { Handover } from '../handovers/model.ts'
import { Incident } from '../incidents/model.ts'
import { LetterRow, Notification, Preference, Watch } from '../notifications/model.ts'
import { Organisation } from '../organisations/model.ts'
import { MailDomain } from '../organisations/model-domains.ts'
import { Invitation, JoinRequest } from '../organisations/model-team.ts'
import { Passkey, Session, User } from '../people/accounts.ts'
import { Membership, Person, type PersonFields } from '../people/model.ts'
import { Event } from '../platform/events.ts'
import { KeptLetterModel } from '../platform/mail.ts'
import { Question } from '../questions/model.ts'
import { Release } from '../releases/model.ts'
import { Review } from '../reviews/model.ts'
import { HeldMessage, Message, Reader } from '../threads/model.ts'

type Whom = Pick<PersonFields, '_id' | 'address'>

/** One kind of thing that is kept of a person: which of them are theirs, and what of each is left out because it is a key. */
export type Kept = { of(whom: Whom): Promise<unknown[]>; erased: 'removed' | 'made nameless' | 'stays' }

/** More than anybody has; a file has an end. */
const mostOfEach = 20_000

const all =
  <Fields>(model: Model<Fields>, where: (whom: Whom) => Record<string, unknown>, without = '-version') =>
  (whom: Whom): Promise<unknown[]> =>
    model.find(where(whom)).sort({ _id: 1 }).limit(mostOfEach).select(without).lean<unknown[]>()

const byPerson = ({ _id }: Whom) => ({ personId: _id })
const byUser = ({ _id }: Whom) => ({ userId: _id })

/**
 * Everything that is kept of a person, and what erasing them does with it. What they did in public or for an
 * organisation stays: it carries their id, which then leads to a pseudonym.
 */
export const kept: Record<string, Kept> = {
  person: { of: all(Person, ({ _id }) => ({ _id })), erased: 'made nameless' },
  signIn: { of: all(User, ({ _id }) => ({ _id })), erased: 'removed' },
  sessions: { of: all(Session, byUser, '-token'), erased: 'removed' },
  passkeys: { of: all(Passkey, byUser, 'name deviceType createdAt'), erased: 'removed' },
  posts: { of: all(Membership, byPerson), erased: 'stays' },
  handovers: {
    of: all(Handover, ({ _id }) => ({ $or: [{ giverId: _id }, { receiverId: _id }, { startedById: _id }] })),
    erased: 'made nameless',
  },
  invitations: { of: all(Invitation, ({ address }) => ({ address })), erased: 'removed' },
  requestsToJoin: { of: all(JoinRequest, byPerson), erased: 'removed' },
  mailDomainsNamed: { of: all(MailDomain, ({ _id }) => ({ namedById: _id })), erased: 'stays' },
  applications: {
    of: all(Organisation, ({ _id }) => ({ applicantId: _id }), 'name slug state appliedAt'),
    erased: 'stays',
  },
  notifications: { of: all(Notification, byPerson), erased: 'removed' },
  watches: { of: all(Watch, byPerson), erased: 'removed' },
  preferences: { of: all(Preference, ({ _id }) => ({ _id })), erased: 'removed' },
  letters: { of: all(LetterRow, byPerson), erased: 'removed' },
  lettersShownHere: { of: all(KeptLetterModel, ({ address }) => ({ to: address })), erased: 'removed' },
  messages: { of: all(Message, ({ _id }) => ({ authorId: _id }), '-salt -version'), erased: 'stays' },
  messagesKeptBack: { of: all(HeldMessage, ({ _id }) => ({ authorId: _id })), erased: 'removed' },
  readMarks: { of: all(Reader, byPerson), erased: 'stays' },
  questions: { of: all(Question, ({ _id }) => ({ askedById: _id })), erased: 'stays' },
  releases: { of: all(Release, ({ _id }) => ({ authorId: _id })), erased: 'stays' },
  disclosures: { of: all(Disclosure, ({ _id }) => ({ recordedById: _id })), erased: 'stays' },
  reviews: {
    of: all(Review, ({ _id }) => ({ $or: [{ reviewerId: _id }, { askedById: _id }] })),
    erased: 'stays',
  },
  foiRequests: { of: all(Foi, ({ _id }) => ({ openedById: _id }), 'ourReference receivedOn dueAt'), erased: 'stays' },
  concernsRaised: {
    of: all(Concern, ({ _id }) => ({ raisedById: _id }), 'reference principle about text wanted raisedAt'),
    erased: 'stays',
  },
  concernReplies: {
    of: all(Concern, ({ _id }) => ({ repliedById: _id }), 'reference reply repliedAt'),
    erased: 'stays',
  },
  concernDecisions: {
    of: all(Concern, ({ _id }) => ({ 'decision.byId': _id }), 'reference decision'),
    erased: 'stays',
  },
  concernAppeals: { of: all(Concern, ({ _id }) => ({ 'appeal.byId': _id }), 'reference appeal'), erased: 'stays' },
  concernAppealDecisions: {
    of: all(Concern, ({ _id }) => ({ 'lastDecision.byId': _id }), 'reference lastDecision'),
    erased: 'stays',
  },
  incidents: {
    of: all(Incident, ({ _id }) => ({ declaredById: _id }), 'reference from to reason text declaredAt'),
    erased: 'stays',
  },
  callRequests: { of: all(CallRequest, ({ _id }) => ({ askedById: _id })), erased: 'stays' },
  casesAboutDecisions: { of: all(StandstillCase, ({ _id }) => ({ raisedById: _id })), erased: 'stays' },
  findingsOnEligibility: {
    of: all(Finding, ({ _id }) => ({ $or: [{ proposedById: _id }, { respondedById: _id }] })),
    erased: 'stays',
  },
  clarifications: {
    of: all(Clarification, ({ _id }) => ({ $or: [{ askedById: _id }, { answeredById: _id }] })),
    erased: 'stays',
  },
  panelPlaces: { of: all(PanelPlace, byPerson), erased: 'stays' },
  scoresSetAside: { of: all(SetAsideScore, byPerson), erased: 'stays' },
  workedExamples: {
    of: all(WorkedExample, ({ _id }) => ({ writtenById: _id }), '-version -scoredIds'),
    erased: 'stays',
  },
  scoresOfExamples: { of: all(ExampleScore, byPerson), erased: 'stays' },
  seats: { of: all(Seat, byPerson), erased: 'stays' },
  scores: { of: all(Score, byPerson), erased: 'stays' },
  curations: {
    of: all(Curation, ({ _id }) => ({ startedById: _id }), 'reference title reason createdAt'),
    erased: 'stays',
  },
  suggestionsDismissed: { of: all(Dismissed, ({ _id }) => ({ byId: _id })), erased: 'stays' },
  eventsOfTheAccount: { of: all(Event, ({ _id }) => ({ subjectId: _id })), erased: 'stays' },
  eventsByThem: { of: all(Event, ({ _id }) => ({ actorId: _id })), erased: 'stays' },
}
