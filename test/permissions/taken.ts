type Taken = { why: string; ways: readonly string[]; fields: string }

/**
 * What a command takes of all that is wrong, and why: fields by their names, or by their command where others of the name
 * refuse it.
 */
const table: readonly Taken[] = [
  {
    why: 'words: whatever somebody writes is words, shown as it is and never run',
    ways: ['a day beyond all', 'an id of nothing', 'an id of another kind', 'a text with signs that are none'],
    fields: `about accountablePerson accountablePost answer beneficiaries cost decision decisionOwner frequency
      intellectualProperty joining leadPost measure name note ourReference part post privateNote problem question
      reason summary text title told why words`,
  },
  {
    why: 'words of ten signs at the least',
    ways: ['a day beyond all', 'an id of nothing', 'an id of another kind'],
    fields:
      'cameOfIt conditions recordAdoption.evidence pledge putRight questions reply result setReviewTriggers.safeguards tellTheNext wanted',
  },
  {
    why: 'a part that may be left empty until the whole is published or sent in',
    ways: ['an empty text', 'a text of spaces'],
    fields: `amendChallenge.beneficiaries amendChallenge.frequency amendChallenge.summary amendChallenge.why
      editPartnership.intellectualProperty saveScore.reason saveSection.decisionOwner`,
  },
  {
    why: 'a part that nobody has to give',
    ways: ['an empty text', 'a text of spaces'],
    fields: `claimStandards.evidenceUrl recordAdoption.link editProfile.about editProfile.mailbox editProfile.size editProfile.website
      askForce.note saveScore.privateNote writeCloseOut.cost`,
  },
  {
    why: 'none is an answer',
    ways: ['an empty list'],
    fields: `amendChallenge.categories amendChallenge.principles claimStandards.claims editProfile.categories
      editProfile.regions editProfile.sectors setNotificationPreferences.ways setPanel.evaluators setReviewTriggers.triggers`,
  },
  {
    why: 'none, six hundred times, is none',
    ways: ['a list without end'],
    fields: `editProfile.categories editProfile.regions editProfile.sectors setNotificationPreferences.ways
      setPanel.evaluators`,
  },
  {
    why: 'of a section or of settings any part may be left out',
    ways: ['an empty object'],
    fields: `editPartnership.content saveProposalSection.content saveSection.content markNotificationsRead.input
      setOffDuty.input`,
  },
  {
    why: 'a measure counts whatever its parties count',
    ways: ['a number below nought', 'a number beyond all'],
    fields: 'proposeCommitment.target reviseCommitment.target recordMeasureReading.value reportCommitment.value',
  },
  { why: 'read to the end, wherever that is', ways: ['a number beyond all'], fields: 'markThreadRead.number' },
]

const names = new Set(
  table.flatMap(({ ways, fields }) => ways.flatMap((how) => fields.split(/\s+/).map((field) => `${how}: ${field}`))),
)

/** The line by which a command takes what is wrong in this way; nothing where it has to refuse it. */
export function taken(how: string, field: string): string | undefined {
  const [, ofAny = ''] = field.split('.')
  return [`${how}: ${field}`, `${how}: ${ofAny}`].find((name) => names.has(name))
}
taken.everything = [...names]
