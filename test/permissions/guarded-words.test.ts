import { expect, test } from '@jest/globals'
import { withDatabase } from '../support/world.ts'
import { ask, askerOf, commands, refusedWith } from './answers.ts'
import { suspectsOf } from './case-words.ts'
import { asked, type Row, undone } from './row.ts'
import { adoptionRows } from './rows/adoptions.ts'
import { charterRows } from './rows/charter.ts'
import { commitmentRows } from './rows/commitments.ts'
import { concernRows } from './rows/concerns.ts'
import { curationRows } from './rows/curations.ts'
import { organisationRows } from './rows/organisations.ts'
import { partnershipRows } from './rows/partnerships.ts'
import { reviewRows } from './rows/reviews.ts'
import { type Stage, theSharedStage } from './stage.ts'

withDatabase()

/** Texts that are not looked at for case material, and why. */
const unguarded: Record<string, string> = {
  'a key, a code or a part of an address: what is not there already is refused': `
    registerSupplier.input.categories registerSupplier.input.companyNumber registerSupplier.input.regions
    registerSupplier.input.sectors registerSupplier.input.size editProfile.profile.categories
    editProfile.profile.regions editProfile.profile.sectors editProfile.profile.size claimStandards.claims.code
    markClaim.code succeedOrganisation.successor withdrawInvitation.invitationId acceptInvitation.token
    approveJoin.requestId refuseJoin.requestId changeRole.personId removeMember.personId handOver.personId
    askPartnershipReview.reviewer askReview.reviewer addPartnershipMilestone.owner
    recordPartnershipProgress.milestone answerPartnershipMilestone.milestone recordMeasureReading.objective
    agreePartnershipDecision.decision inviteSuppliers.filter.category inviteSuppliers.filter.region
    inviteSuppliers.filter.size inviteSuppliers.filter.standard nameMailDomain.domain confirmMailDomain.domain
    refuseMailDomain.domain removeMailDomain.domain raiseConcern.about`,
  'words to be removed are named as they stand, and stored nowhere':
    'purgeCommitmentWords.words purgeCurationWords.words purgeOrganisationWords.words',
  'one mail address, which a letter goes to': 'inviteMember.address',
  'it stands in a fact, which refuses it wherever it comes so far; the request of the walk does not':
    'refuseJoin.reason answerPartnershipMilestone.reason inviteSuppliers.extras.reason',
}

const ofRooms: readonly Row[] = [
  ...[...partnershipRows, ...reviewRows, ...commitmentRows, ...curationRows, ...organisationRows, ...charterRows],
  ...[...adoptionRows, ...concernRows],
]

const guards = ['CONTENT_GUARD', 'NEVER_IN_A_RECORD']

/** Each text that a command may be given, and whether it is refused where it looks like case material. */
async function guardedBy(row: Row, stage: Stage): Promise<{ field: string; isGuarded: boolean }[]> {
  const request = asked(row, stage)
  const asker = await askerOf(row, stage)
  const found: { field: string; isGuarded: boolean }[] = []
  for (const { field, sources } of suspectsOf(request.source)) {
    const codes: (string | null)[] = []
    for (const source of sources) codes.push(refusedWith(await undone(() => ask(asker, { ...request, source }))))
    found.push({ field, isGuarded: codes.some((code) => code !== null && guards.includes(code)) })
  }
  return found
}

test('every text of partnerships, adoptions, commitments, curations, profiles and the Charter is looked at for case material', async () => {
  const stage = await theSharedStage()
  const all: Awaited<ReturnType<typeof guardedBy>> = []
  for (const row of commands.filter((one) => ofRooms.includes(one))) all.push(...(await guardedBy(row, stage)))
  const guarded = new Set(all.filter(({ isGuarded }) => isGuarded).map(({ field }) => field))
  const others = new Set(all.map(({ field }) => field).filter((field) => !guarded.has(field)))
  const named = Object.values(unguarded).flatMap((fields) => fields.trim().split(/\s+/))

  expect([...others].sort()).toEqual(named.sort())
  expect(guarded.size).toBeGreaterThan(50)
}, 120_000)
