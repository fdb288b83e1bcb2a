import { ledgerStageLabels, ledgerStages } from '../../schema/adoptions.ts'
import { incidentReasons, incidentReasonWords, incidentStays, incidentStayWords } from '../../schema/incidents.ts'
import { overdueAsks, overdueKinds } from '../../schema/overdue.ts'
import { reviewOutcomeLabels } from '../../schema/reviews.ts'
import { principleLabel, standardLabel } from '../../schema/vocabularies.ts'
import { inWords, type Names, noNames, type Said, type Sentence, said } from './said.ts'
import { besideSentences } from './sentences-beside.ts'
import { judgedSentences } from './sentences-judged.ts'

const which: Record<string, string> = {
  questionsCloseAt: 'the close of questions',
  proposalsCloseAt: 'the close of proposals',
  decisionDueAt: 'the decision',
}

const found = (outcome: string | undefined) =>
  new Map<string, string>(Object.entries(reviewOutcomeLabels)).get(outcome ?? '')?.toLowerCase() ?? 'signed'

const reviewSentence = ({ outcome, conditions, post }: Said) =>
  `published the review of ethics, data and AI${post ? ` by ${post}` : ''}: ${found(outcome)}${conditions ? `: ${conditions}` : ''}`

const removed = () => 'removed words that must not stand there'

/** What happened, as a part of a sentence that begins with who did it. A new public fact needs a line here: a test says so. */
const sentences: Record<string, Sentence> = {
  ...judgedSentences,
  ...besideSentences,
  'challenge.drafted': () => 'began a draft',
  'challenge.edited': ({ section }) => `edited the draft: ${section ?? 'a section'}`,
  'challenge.handedOn': () => 'took over the draft from a colleague',
  'challenge.panelSet': ({ asked = [], takenOff = [] }, names) =>
    `chose whom to ask to evaluate${listed('asked', asked, names)}${listed('taken off', takenOff, names)}`,
  'challenge.panelAnswered': ({ answer, part }) =>
    answer === 'stepped_down'
      ? 'stepped down from the panel'
      : `${answer === 'accepted' ? 'accepted' : 'declined'} a part on the panel${part ? `, as ${part}` : ''}`,
  'challenge.panelReplaced': ({ personId, insteadId }, names) =>
    `asked ${personOf(insteadId, names)} in the place of ${personOf(personId, names)} on the panel`,
  'challenge.panelReason': ({ personId, reason }, names) =>
    `said why the place of ${personOf(personId, names)} on the panel ended: ${reason ?? ''}`,
  'challenge.publicationAsked': () => 'asked a colleague to publish it',
  'challenge.publicationReturned': ({ reason }) => `gave the draft back: ${reason ?? ''}`,
  'challenge.reviewAsked': ({ reviewerId }, names) =>
    `asked ${personOf(reviewerId, names)} for a review of ethics, data and AI`,
  'challenge.reviewSigned': ({ outcome }) => `signed the review of ethics, data and AI: ${found(outcome)}`,
  'challenge.reviewPublished': reviewSentence,
  'partnership.reviewPublished': reviewSentence,
  'challenge.reviewNeeded': () => 'changed what was reviewed for ethics, data and AI: it wants a new review',
  'challenge.forceAsked': ({ kind, note }) =>
    `asked the force ${inWords(overdueKinds, overdueAsks, kind)}${note ? `: ${note}` : ''}`,
  'challenge.opened': ({ coOwners = [] }) =>
    `opened the challenge${coOwners.length > 0 ? `, with ${coOwners.join(' and ')} as co-owner${coOwners.length > 1 ? 's' : ''}` : ''}`,
  'challenge.coOwnerAsked': ({ name, why }) => `asked ${name ?? 'a force'} to be co-owner: ${why ?? ''}`,
  'challenge.coOwnerDeclined': ({ reason }) => `declined to be co-owner: ${reason ?? ''}`,
  'challenge.coOwnerAgreed': () => 'agreed to be co-owner',
  'challenge.coOwnerGone': ({ name, side }) =>
    side === 'owner' ? `no longer asks or has ${name ?? 'a force'} as co-owner` : 'left as co-owner of the draft',
  'challenge.coOwnerJoined': () => 'became co-owner',
  'challenge.coOwnerLeft': ({ name, side }) =>
    side === 'owner' ? `ended that ${name ?? 'a force'} is co-owner` : 'is no longer co-owner',
  'challenge.amended': ({ material, note }) =>
    `${material ? 'made a material change' : 'made a change'}: ${note ?? ''}`,
  'challenge.deadlineMoved': ({ which: date, to, reason }) =>
    `moved ${which[date ?? ''] ?? 'a date'} to ${day(to)}: ${reason ?? ''}`,
  'challenge.stayedInIncident': ({ incident, because }) =>
    `confirmed incident ${incident ?? ''}, which leaves it as it is: ${inWords(incidentStays, incidentStayWords, because)}`,
  'incident.confirmed': ({ reason }) =>
    `confirmed an incident that moves every close in its time alike: ${inWords(incidentReasons, incidentReasonWords, reason)}`,
  'challenge.unsealed': ({ received }) => `opened the proposals: ${received ?? 0} received`,
  'challenge.decided': ({ outcome, code, reason }) =>
    code === 'findings_published'
      ? `published what it found: ${reason ?? ''}`
      : `decided: ${outcome === 'partnership' ? 'a partnership will form' : 'no partnership'}. ${reason ?? ''}`,
  'challenge.withdrawn': ({ reason }) => `withdrew the challenge: ${reason ?? ''}`,
  'challenge.purged': ({ places }) => `removed words that must not stand there, from ${places?.join(', ') ?? 'it'}`,
  'challenge.sameProblemAdded': () => 'said that it has the same problem',
  'challenge.sameProblemChanged': () => 'changed how much it would do about the same problem',
  'challenge.sameProblemWithdrawn': () => 'no longer has the same problem',
  'question.answered': ({ number }) => `answered question ${number ?? ''}`,
  'question.corrected': ({ number, corrects }) =>
    `corrected the answer to question ${corrects ?? ''}, now in ${number ?? ''}`,
  'disclosure.published': () => 'published what some suppliers had been told',
  'disclosure.keptBack': ({ reason }) => `kept back what some suppliers had been told: ${reason ?? ''}`,
  'release.published': ({ title }) => `released to everybody: ${title ?? ''}`,
  'call.offered': ({ slots }) => `offered ${slots ?? ''} equal calls to every supplier`,
  'call.drawn': ({ slots, entries }) => `drew ${entries?.length ?? 0} requests for ${slots ?? 0} calls`,
  'call.freed': ({ free = [] }) =>
    free.length === 1
      ? `said that call ${free[0]} is free for whoever takes it first`
      : `said that calls ${free.join(', ')} are free for whoever takes one first`,
  'call.taken': ({ slot }) => `gave call ${slot ?? ''}, which was free, to the supplier that took it first`,
  'call.moved': ({ slot, to, reason }) => `moved call ${slot ?? ''} to ${day(to)}: ${reason ?? ''}`,
  'call.notesPublished': ({ slot }) => `published what was said in call ${slot ?? ''}`,
  'notice.linked': ({ ocid, relation }) =>
    relation === 'grew_from'
      ? `said that it grew from public notice ${ocid ?? ''}`
      : `said that it led to public notice ${ocid ?? ''}`,
  'notice.unlinked': ({ ocid }) => `took away the link to public notice ${ocid ?? ''}`,
  'adoption.recorded': ({ stage, on }) =>
    `wrote in the ledger of adoptions: ${inWords(ledgerStages, ledgerStageLabels, stage)} since ${dateOf(on)}`,
  'partnership.activated': () => 'made the partnership active: every party confirmed the same words',
  'partnership.milestoneMet': ({ met, of }) => `accepted a milestone: ${met ?? 0} of ${of ?? 0} met`,
  'partnership.measured': () => 'recorded a measure of the partnership',
  'partnership.summaryPublished': () => 'published a summary of the partnership that every party approved',
  'partnership.purged': removed,
  'partnership.completed': () => 'completed the partnership: what came of it is public',
  'partnership.ended': ({ reason }) => `ended the partnership: ${reason ?? ''}`,
  'signatory.signed': () => 'admitted it to the Charter',
  'signatory.suspended': ({ reason }) => `suspended it under the Charter: ${reason ?? ''}`,
  'signatory.reinstated': () => 'ended its suspension under the Charter',
  'signatory.withdrawn': () => 'left the Charter',
  'concern.upheld': ({ principle }) =>
    `upheld a concern under the Charter, and that is final: ${principleLabel(principle ?? '').toLowerCase()}`,
  'handover.started': () => 'began to hand over a post',
  'handover.accepted': () => 'took over the post',
  'handover.declined': () => 'did not take over the post',
  'handover.stopped': () => 'called the handover off',
  'handover.read': () => 'read what was handed over',
  'handover.ended': () => 'ended the post whose last day was over',
  'concern.purged': removed,
  'commitment.proposed': () => 'proposed the commitment',
  'commitment.revised': () => 'worded the proposal anew',
  'commitment.returned': ({ reason }) => `gave the proposal back: ${reason ?? ''}`,
  'commitment.withdrawn': () => 'took the proposal back',
  'commitment.agreed': () => 'agreed to the commitment: it is public now',
  'commitment.measured': ({ value }) => `recorded a measure of the commitment: ${value?.toLocaleString('en-GB') ?? ''}`,
  'commitment.evidenceGiven': () => 'gave evidence that the commitment is kept',
  'commitment.accepted': ({ until }) => `accepted the evidence, until ${dateOf(until)}`,
  'commitment.disputed': ({ reason }) => `did not accept the evidence: ${reason ?? ''}`,
  'commitment.replied': () => 'replied to the dispute',
  'commitment.purged': removed,
  'commitment.purgedInside': removed,
  'commitment.reviewed': ({ note }) => `reviewed the commitment: ${note ?? ''}`,
  'organisation.approved': () => 'approved the organisation',
  'organisation.suspended': ({ reason }) => `suspended the organisation: ${reason ?? ''}`,
  'organisation.restored': () => 'let the organisation act again',
  'organisation.claimVerified': ({ code }) => `tested its claim to ${standardLabel(code ?? '')}`,
  'organisation.claimUnmarked': ({ code }) => `took back what it said of its claim to ${standardLabel(code ?? '')}`,
  'organisation.claimSeen': ({ code }) => `saw what stands behind its claim to ${standardLabel(code ?? '')}`,
  'organisation.edited': () => 'changed its profile',
  'organisation.purged': removed,
  'organisation.profileRenewed': () => 'said that its profile is still true',
  'organisation.succeeded': () => 'recorded that another organisation succeeds it',
}

/** The plain sentence of an event, without its subject. `names` is for what the fact holds by id alone. */
export function sentenceOf(kind: string, data: unknown, names: Names = noNames): string {
  const parsed = said.safeParse(data)
  const words = sentences[kind]?.(parsed.success ? parsed.data : {}, names) ?? kind.split('.')[1] ?? kind
  return words.replace(/[:.]?\s*$/, '')
}

const personOf = (id: string | undefined, names: Names): string => names.person(id ?? '') ?? 'somebody'

/** Whom it names to this reader; to anybody else nothing. */
const listed = (what: string, ids: readonly string[], names: Names): string => {
  const people = ids.flatMap((id) => names.person(id) ?? [])
  return people.length > 0 ? `; ${what}: ${people.join(', ')}` : ''
}

const dateOf = (iso: string | undefined): string =>
  iso
    ? new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' }).format(new Date(iso))
    : 'another day'

const day = (iso: string | undefined): string =>
  iso
    ? new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(new Date(iso))
    : 'another day'
