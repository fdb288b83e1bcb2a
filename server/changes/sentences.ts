import { z } from 'zod'
import { ineligibleReasonCodes, ineligibleReasons } from '../../schema/eligibility.ts'
import { incidentReasons, incidentReasonWords, incidentStays, incidentStayWords } from '../../schema/incidents.ts'
import { reviewOutcomeLabels } from '../../schema/reviews.ts'
import { standardLabel } from '../../schema/vocabularies.ts'

const said = z
  .object({
    reason: z.string(),
    code: z.string(),
    note: z.string(),
    received: z.number(),
    number: z.number(),
    outcome: z.string(),
    material: z.boolean(),
    to: z.string(),
    which: z.string(),
    fields: z.array(z.string()),
    ocid: z.string(),
    relation: z.string(),
    met: z.number(),
    of: z.number(),
    section: z.string(),
    corrects: z.number(),
    slot: z.number(),
    title: z.string(),
    slots: z.number(),
    entries: z.array(z.string()),
    value: z.number(),
    until: z.string(),
    places: z.array(z.string()),
    isNamed: z.boolean(),
    conditions: z.string(),
    post: z.string(),
    score: z.number().nullable(),
    expected: z.number(),
    cells: z.array(z.unknown()),
    proposals: z.number(),
    proposalIds: z.array(z.string()),
    incident: z.string(),
    because: z.string(),
    words: z.string(),
    question: z.string(),
    answer: z.string(),
  })
  .partial()
type Said = z.output<typeof said>

const which: Record<string, string> = {
  questionsCloseAt: 'the close of questions',
  proposalsCloseAt: 'the close of proposals',
  decisionDueAt: 'the decision',
}

const found = (outcome: string | undefined) =>
  new Map<string, string>(Object.entries(reviewOutcomeLabels)).get(outcome ?? '')?.toLowerCase() ?? 'signed'

const reviewSentence = ({ outcome, conditions, post }: Said) =>
  `published the review of ethics, data and AI${post ? ` by ${post}` : ''}: ${found(outcome)}${conditions ? `: ${conditions}` : ''}`

/** What happened, as a part of a sentence that begins with who did it. A new public fact needs a line here: a test says so. */
const sentences: Record<string, (data: Said) => string> = {
  'challenge.drafted': () => 'began a draft',
  'challenge.edited': ({ section }) => `edited the draft: ${section ?? 'a section'}`,
  'challenge.panelSet': () => 'chose whom to ask to evaluate',
  'challenge.panelAnswered': ({ answer }) =>
    answer === 'accepted'
      ? 'accepted a part on the panel'
      : answer === 'declined'
        ? 'declined a part on the panel'
        : 'stepped down from the panel',
  'challenge.panelReplaced': () => 'asked somebody else in a place on the panel',
  'challenge.panelReason': () => 'said why a place on the panel ended',
  'challenge.publicationAsked': () => 'asked a colleague to publish it',
  'challenge.publicationReturned': ({ reason }) => `gave the draft back: ${reason ?? ''}`,
  'challenge.reviewAsked': () => 'asked for a review of ethics, data and AI',
  'challenge.reviewSigned': () => 'signed the review of ethics, data and AI',
  'challenge.reviewPublished': reviewSentence,
  'partnership.reviewPublished': reviewSentence,
  'challenge.reviewNeeded': () => 'changed what was reviewed for ethics, data and AI: it wants a new review',
  'challenge.opened': () => 'opened the challenge',
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
  'call.moved': ({ slot, to, reason }) => `moved call ${slot ?? ''} to ${day(to)}: ${reason ?? ''}`,
  'call.notesPublished': ({ slot }) => `published what was said in call ${slot ?? ''}`,
  'evaluation.openingConfirmed': () => 'confirmed the opening, as one of two',
  'evaluation.opened': ({ received }) => `opened ${received ?? 0} proposals`,
  'evaluation.conflictsDeclared': () => 'declared for each proposal whether anything keeps them from judging it',
  'evaluation.scored': ({ score }) => (score === null ? 'took a score back' : `gave a score of ${score ?? ''}`),
  'evaluation.declarationReopened': () => 'had to declare again, for something had changed',
  'evaluation.scoresSetAside': ({ cells }) => `had ${cells?.length ?? 0} scores set aside, which count no more`,
  'evaluation.scoresLocked': () => 'sent their scores',
  'evaluation.scoresRecalled': ({ reason }) => `took their scores back to change them: ${reason ?? ''}`,
  'evaluation.roundClosed': ({ reason }) => `closed the round of scores: ${reason ?? ''}`,
  'evaluation.scoresAgreed': ({ cells }) =>
    cells?.length === 1 ? 'agreed on a score' : `agreed on ${cells?.length ?? 0} scores`,
  'evaluation.pricesWorkedOut': ({ cells }) => `had ${cells?.length ?? 0} prices scored by the published formula`,
  'evaluation.rankingFrozen': ({ proposals }) => `froze the ranking of ${proposals ?? 0} proposals`,
  'evaluation.agreementSetAside': ({ cells }) =>
    `had ${cells?.length ?? 0} agreed scores taken back, to be agreed anew`,
  'evaluation.rankingReopened': ({ reason }) => `opened the ranking again: ${reason ?? ''}`,
  'evaluation.feedbackWritten': () => 'wrote feedback to a proposal',
  'evaluation.feedbackToSign': () => 'gave all the feedback to a second person to sign',
  'evaluation.feedbackSigned': ({ proposalIds }) => `signed the feedback to ${proposalIds?.length ?? 0} proposals`,
  'evaluation.findingsPublished': () => 'published what the engagement found',
  'evaluation.shortlisted': ({ proposalIds, reason }) =>
    `shortlisted ${proposalIds?.length ?? 0} proposals${reason ? `: ${reason}` : ''}`,
  'evaluation.feedbackJudged': () => 'said whether the feedback was useful',
  'evaluation.namingChosen': ({ isNamed }) =>
    isNamed ? 'agreed to be named with the outcome' : 'asked not to be named with the outcome',
  'evaluation.feedbackReleased': ({ proposals }) => `released the feedback to ${proposals ?? 0} proposals`,
  'workedExample.written': ({ expected }) =>
    `wrote an example for the panel, with a score of ${expected ?? ''} expected`,
  'workedExample.scored': ({ score }) => `scored the example for the panel: ${score ?? ''}`,
  'clarification.asked': ({ number, question }) => `asked a proposer question ${number ?? ''}: ${question ?? ''}`,
  'clarification.answered': ({ number }) => `answered question ${number ?? ''} about its proposal`,
  'eligibility.proposed': ({ code, words }) =>
    `proposed to find a proposal ineligible, ${inWords(ineligibleReasonCodes, ineligibleReasons, code)}: ${words ?? ''}`,
  'eligibility.dropped': ({ reason }) => `did not confirm that a proposal is ineligible: ${reason ?? ''}`,
  'eligibility.confirmed': ({ code }) =>
    `confirmed as the second person that a proposal is ineligible: ${inWords(ineligibleReasonCodes, ineligibleReasons, code)}`,
  'eligibility.responded': () => 'answered that its proposal was found ineligible',
  'eligibility.reinstated': ({ reason }) => `reinstated a proposal: ${reason ?? ''}`,
  'eligibility.upheld': ({ reason }) => `upheld that a proposal is ineligible: ${reason ?? ''}`,
  'standstill.caseRaised': () => 'raised a case about the decision: the clock is stopped',
  'standstill.caseTaken': () => 'took a case about the decision',
  'standstill.caseClosed': () => 'answered a case about the decision',
  'notice.linked': ({ ocid, relation }) =>
    relation === 'grew_from'
      ? `said that it grew from public notice ${ocid ?? ''}`
      : `said that it led to public notice ${ocid ?? ''}`,
  'notice.unlinked': ({ ocid }) => `took away the link to public notice ${ocid ?? ''}`,
  'partnership.activated': () => 'made the partnership active: every party confirmed the same words',
  'partnership.milestoneMet': ({ met, of }) => `accepted a milestone: ${met ?? 0} of ${of ?? 0} met`,
  'partnership.measured': () => 'recorded a measure of the partnership',
  'partnership.summaryPublished': () => 'published a summary of the partnership that every party approved',
  'partnership.completed': () => 'completed the partnership: what came of it is public',
  'partnership.ended': ({ reason }) => `ended the partnership: ${reason ?? ''}`,
  'signatory.signed': () => 'admitted it to the Charter',
  'signatory.suspended': ({ reason }) => `suspended it under the Charter: ${reason ?? ''}`,
  'signatory.reinstated': () => 'ended its suspension under the Charter',
  'signatory.withdrawn': () => 'left the Charter',
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
  'commitment.reviewed': ({ note }) => `reviewed the commitment: ${note ?? ''}`,
  'organisation.approved': () => 'approved the organisation',
  'organisation.suspended': ({ reason }) => `suspended the organisation: ${reason ?? ''}`,
  'organisation.restored': () => 'let the organisation act again',
  'organisation.claimSeen': ({ code }) => `saw what stands behind its claim to ${standardLabel(code ?? '')}`,
  'organisation.edited': () => 'changed its profile',
  'organisation.succeeded': () => 'recorded that another organisation succeeds it',
}

/** The plain sentence of an event, without its subject. */
export function sentenceOf(kind: string, data: unknown): string {
  const parsed = said.safeParse(data)
  const words = sentences[kind]?.(parsed.success ? parsed.data : {}) ?? kind.split('.')[1] ?? kind
  return words.replace(/[:.]?\s*$/, '')
}

const inWords = <Code extends string>(
  codes: readonly Code[],
  words: Record<Code, string>,
  code: string | undefined,
): string => {
  const known = codes.find((one) => one === code)
  return known ? words[known].toLowerCase() : 'for a reason on record'
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
