import { expect, test } from '@jest/globals'
import { withDatabase } from '../support/world.ts'
import { ask, askerOf, commands, refusedWith } from './answers.ts'
import { suspectsOf } from './case-words.ts'
import { asked, type Row, undone } from './row.ts'
import { type Stage, theSharedStage } from './stage.ts'

withDatabase()

/** Texts that are not looked at for case material, and why. */
const unguarded: Record<string, string> = {
  'a key, a code or a part of an address: what is not there already is refused': `
    acceptInvitation.token acceptUnanimous.cells.criterion addPartnershipMilestone.owner
    agreePartnershipDecision.decision agreeScore.cell.criterion amendChallenge.sections.problem.categories
    amendChallenge.sections.problem.principles answerClarification.clarification
    answerPartnershipMilestone.milestone approveJoin.requestId askPartnershipReview.reviewer
    askProposer.criterion askReview.reviewer changeRole.personId changeSameProblem.id claimStandards.claims.code
    closeFinding.finding closeStandstillCase.case confirmIncident.madeFrom confirmIneligible.finding
    confirmMailDomain.domain decideFoi.item draftChallenge.template dropFinding.finding dropHeldMessage.id
    editMessage.input.id editProfile.profile.categories editProfile.profile.regions editProfile.profile.sectors
    editProfile.profile.size endSession.id handOver.personId holdMessage.input.clientId
    inviteSuppliers.filter.category inviteSuppliers.filter.region inviteSuppliers.filter.size
    inviteSuppliers.filter.standard markClaim.code markNotificationsRead.input.subject
    markNotificationsRead.input.upTo nameMailDomain.domain proposeIneligible.essentials purgeMessage.id
    raiseConcern.about recordMeasureReading.objective recordPartnershipProgress.milestone refuseJoin.requestId
    refuseMailDomain.domain registerSupplier.input.categories registerSupplier.input.companyNumber
    registerSupplier.input.regions registerSupplier.input.sectors registerSupplier.input.size
    releaseDecision.code releaseHeldMessage.id removeFile.file removeFromRelease.file removeMailDomain.domain
    removeMember.personId removePasskey.id replaceOnPanel.person replaceOnPanel.place respondToFinding.finding
    restorePerson.personId retractMessage.id ruleOnConflict.person saveFeedback.criteria.criterionId
    saveScore.criterion sendMessage.input.clientId setPanel.evaluators setPanel.moderator
    startHandover.giverId startHandover.receiverId succeedOrganisation.successor suspendPerson.personId
    takeStandstillCase.case unwatch.input.what
    watch.input.what withdrawInvitation.invitationId withdrawSameProblem.id
    writeAdvantages.accepted.criteria.criterionId writeWorkedExample.criterion`,
  'words to be removed are named as they stand, and stored nowhere':
    'purgeCommitmentWords.words purgeConcernWords.words purgeCurationWords.words purgeOrganisationWords.words purgeWords.words',
  'one mail address, which a letter goes to': 'inviteMember.address',
  'a draft, which only its own side reads: looked at when it is published or submitted':
    'saveSection.content.decisionOwner saveProposalSection.content',
  'what looks like case material is what is sent this way: an admin of the force looks before anybody reads it':
    'holdMessage.input.text',
  'the record itself, word for word, named so that nobody is given it': 'decideFoi.passages',
  'it stands in a fact, which refuses it wherever it comes so far; the request of the walk does not': `
    refuseJoin.reason answerPartnershipMilestone.reason inviteSuppliers.extras.reason askProposer.question
    closeRound.reason declineCoOwnership.reason dropFinding.reason recallScores.reason reopenRanking.reason
    returnPublication.reason shortlistProposals.reason`,
}

const guards = ['CONTENT_GUARD', 'NEVER_IN_A_RECORD']

/** Of each text that the command of a row may be given: whether it is refused where it looks like case material. */
async function lookedAt(row: Row, stage: Stage, guarded: Set<string>, others: Set<string>): Promise<void> {
  const request = asked(row, stage)
  const asker = await askerOf(row, stage)
  const codeOf = async (source: string) => refusedWith(await undone(() => ask(asker, { ...request, source })))
  for (const { field, sources } of suspectsOf(request.source)) {
    if (guarded.has(field)) continue
    others.add(field)
    for (const source of sources) {
      const code = await codeOf(source)
      if (code && guards.includes(code)) guarded.add(field)
      // Only what takes no sentence is asked again, with an address of a page or a mail address.
      if (code !== 'BAD_INPUT') break
    }
  }
}

test('every text of every command is looked at for case material, or named with why not', async () => {
  const stage = await theSharedStage()
  const [guarded, all] = [new Set<string>(), new Set<string>()]
  for (const row of commands) await lookedAt(row, stage, guarded, all)
  const named = Object.values(unguarded).flatMap((fields) => fields.trim().split(/\s+/))

  expect([...all].filter((field) => !guarded.has(field)).sort()).toEqual(named.sort())
  expect(guarded.size).toBeGreaterThan(120)
}, 120_000)
