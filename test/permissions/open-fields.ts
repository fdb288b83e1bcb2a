/**
 * Fields that reveal nothing that their object does not: whoever is given the object may have them. Every other field
 * has a row of its own; a new field that stands in neither fails the walk.
 */
export const openFields: Record<string, string> = {
  ActingFor: 'id kind name organisation role slug',
  BoardCount: 'count label value',
  BoardCounts: 'adoption band category closing force mode outcome principle region shared standard state',
  ChallengeBoard: 'counts rows total',
  Found: 'path reference sentence title',
  FoundGroup: 'count hits kind',
  FoundPiece: 'hit text',
  ChainStatus: 'brokenAt checkedAt count unbroken',
  Challenge: `accepted adoptionRoute categories chain closesAt closeToOffer continues decidedAt decisionDueAt edition editions essentialsCount force id isDemo
    key lessons logTopics mode openedAt outcome outcomeCode outcomeReason questionTopics questionsCloseAt reference sectionVersions standardCodes state summary
    timetableSuggestion timetableWarnings title unsealedAt valueBand withdrawnAt withdrawnReason`,
  ChallengeTemplate: 'about key name',
  Change: 'at by hash id kind number path reference text title',
  Edition: 'at content material note number sections',
  LogEntry: 'at by data hash isPrivate kind number text',
  LogTopicCount: 'count topic',
  HomeCounts: 'answered closingThisWeek lessons open partnerships',
  Money: 'amount currency',
  Notice: `buyer buyerName changedAt closesAt cpvCodes description endsAt force id licence method ocid publishedAt region
    releases smallFirms source sourceUrl stage startsAt suppliers title value`,
  NoticeBoard: 'counts rows total',
  NoticeCount: 'count value',
  NoticeCounts: 'closing divisions everyone forces police regions stages',
  NoticeForceCount: 'count force',
  NoticeLink: 'at challenge notice relation',
  NoticeRelease: 'at closesAt id sourceUrl tags title',
  NotificationChoice: 'about category label obligatory way',
  NotificationPreferences: 'choices offDutyUntil',
  NotificationsMarked: 'marked unread',
  DirectoryCount: 'count value',
  DirectoryCounts: 'categories kinds regions',
  Organisation: `about authorities categories id identifiers isDemo kind mailbox name notes region regions sectors shortName
    size slug source state successor website`,
  OrganisationDirectory: 'counts rows',
  OrganisationIdentifier: 'id scheme',
  Passkey: 'id madeAt name',
  MeasureReading: 'by note on value',
  Partnership: `activatedAt categories challenge completedAt endedAt endedBy endedReason endsOn id isDemo key milestonesMet
    milestonesPlanned objectives parties publicSummary reference startsOn state title`,
  PartnershipCount: 'count key',
  PartnershipCounts: 'adoptions categories forces states',
  PartnershipForceCount: 'count force',
  PartnershipObjective: 'baseline key measure readings source target text unit',
  PartnershipParty: 'confirmed key organisation side',
  Person: 'id name',
  Proposal: 'challenge decidedAt endedAt id isDemo letter reference supplier unsealedAt',
  Question: `answer answeredAt askedOn challenge correctedBy corrects declinedReason id isConfidential mergedInto number
    state text topic workingDaysWaiting`,
  QuestionTopicCount: 'count topic',
  SameProblem: 'force id isOurs level since',
  Session: 'begunAt device id isThisOne lastSeenAt',
  SessionsEnded: 'count',
  Signatory: 'accountablePerson accountablePost appliedAt id organisation signedAt signedUntil standing',
  SignatoryProceedings: 'declinedReason reason reply replyDueAt',
  StandingCount: 'count standing',
  SuggestedTimetable: 'decisionDueAt proposalsCloseAt questionsCloseAt startsOn',
  Thread: `banner firstNumber id kept key kind lastAt lastNumber ownOrganisationId parties readNumber readers reference
    resolvedAt showsPresence state subjectReference title unread`,
  TimetableWarning: 'message path',
  Viewer: 'clock hasName isDemo',
  Watched: 'isWatched kind what',
}
