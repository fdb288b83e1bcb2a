/** The commands that know no states, and why. */
export const withoutStates: Record<string, string> = {
  'a beginning that follows on nothing': 'draftChallenge registerSupplier declareIncident openThread',
  'one’s own account, as long as there is one': `actFor endEverySession nameMyself setNotificationPreferences setOffDuty
    markNotificationsRead markThreadRead`,
  'a browser or passkey of one’s own: there, or not there': 'endSession removePasskey',
  'what one follows, and no longer does': 'watch unwatch',
  'what must not stand there is removed, and what was said is written down, whenever it is found':
    'purgeMessage purgeCommitmentWords purgeConcernWords purgeCurationWords purgeOrganisationWords tellByHand',
  'a decision may be another until the next document, and each document is kept': 'decideFoi',
}

/** What people may still do whose organisation is suspended: it is about themselves alone. */
export const leftToTheSuspended =
  `endEverySession nameMyself setNotificationPreferences setOffDuty markNotificationsRead
  registerSupplier applyForListed joinByDomain leaveOrganisation watch unwatch`.split(/\s+/)
