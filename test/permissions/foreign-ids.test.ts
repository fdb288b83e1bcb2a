import { beforeAll, expect, test } from '@jest/globals'
import { type KeptStore, keptStore } from '../support/kept-store.ts'
import { mirrorEverything } from '../support/mirrored.ts'
import { withDatabase } from '../support/world.ts'
import { ask, askerOf, commands, name, ourFaults, refusedWith } from './answers.ts'
import { withForeignIds } from './foreign-ids.ts'
import { asked } from './row.ts'
import { type Stage, theSharedStage } from './stage.ts'

withDatabase()

/** Where something of somebody else is what one asks for, and why. */
const meant: Record<string, string> = {
  'what Charter managers answer for, whosever it is': `acceptEvidence.id admitSignatory.id agreeCommitment.id
    approveOrganisation.organisationId closeCuration.id confirmMailDomain.organisationId declineSignatory.id dismissSuggestion.all
    dismissSuggestion.challengeIds disputeEvidence.id dropSuspension.id giveBackCommitment.id proposeLead.all
    proposeSuspension.id purgeWords.challenge purgeCommitmentWords.commitment purgeConcernWords.concern
    purgeCurationWords.curation purgeOrganisationWords.organisation askForce.subject refuseOrganisation.organisationId reinstateSignatory.id remindAtClose.id
    decideConcern.id decideConcernAppeal.id restoreOrganisation.organisationId restorePerson.personId reviewCommitment.id startCuration.all
    startCuration.challengeIds succeedOrganisation.organisationId suspendOrganisation.organisationId
    suspendPerson.personId suspendSignatory.id withdrawIncident.id`,
  'what is open to everybody who comes': `addSameProblem.challenge adoptWith.challenge applyForListed.organisationId askForCall.id
    askOwner.challenge askQuestion.challenge recordAdoption.challenge askToJoin.organisationId startProposal.challenge takeCall.id`,
  'whom one chooses from all there are':
    'askPartner.organisation inviteCoOwner.force invitePartnershipManager.organisation tellByHand.to',
}
const meantFields = Object.values(meant).flatMap((fields) => fields.split(/\s+/))
const wasMeant = new Set<string>()
const codes = new Map<string, number>()

let stage: Stage
let known: Set<string>
let store: KeptStore
beforeAll(async () => {
  stage = await theSharedStage()
  known = await mirrorEverything()
  store = await keptStore()
}, 60_000)

test.each(commands.map((row) => [name(row), row] as const))(
  'with the id of what is somebody else’s, beside one’s own, it is refused with a code and changes nothing: %s',
  async (_name, row) => {
    const asker = await askerOf(row, stage)
    const request = asked(row, stage)
    const command = (row.of[0] ?? '').replace('Mutation.', '')
    const wrong: string[] = []
    for (const { field, source } of withForeignIds(request.source, known)) {
      const answer = await ask(asker, { ...request, source })
      const code = refusedWith(answer)
      const given = `${command}.${field}`
      for (const fault of ourFaults(answer)) wrong.push(`${given}: ${fault}`)
      const changed = (await store.changes()).map(({ collection }) => collection)
      if (code && changed.length > 0) wrong.push(`${given} was refused with ${code} and changed ${changed.join(', ')}`)
      if (!code && !meantFields.includes(given)) wrong.push(`${given} was taken`)
      if (code) codes.set(code, (codes.get(code) ?? 0) + 1)
      else wasMeant.add(given)
      await store.putBack()
    }
    expect(wrong).toEqual([])
  },
  30_000,
)

test('most of it is not there for them, and nothing is named as meant that is refused', () => {
  const all = [...codes.values()].reduce((sum, count) => sum + count, 0)
  expect((codes.get('NOT_FOUND') ?? 0) + (codes.get('NOT_YOURS') ?? 0)).toBeGreaterThan(all * 0.85)
  expect(all).toBeGreaterThan(200)
  expect(meantFields.filter((field) => !wasMeant.has(field))).toEqual([])
})
