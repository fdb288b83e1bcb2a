import { z } from 'zod'
import { purgeOrganisationInput } from '../../schema/purges.ts'
import type { Act } from '../platform/act.ts'
import { partOfCommand } from '../platform/command.ts'
import { find } from '../platform/database.ts'
import { chainOf, record } from '../platform/events.ts'
import { demandYours } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { demandNotInTheRecord, demandThere } from '../platform/stand-in-the-record.ts'
import { addressWithout, hasWords, withoutWords } from '../platform/without-words.ts'
import { canPurge, canSee, isPublic } from './access.ts'
import { Organisation, type OrganisationFields, organisationFacts, type StandardClaim } from './model.ts'

/** Everything that people write in a profile. A test looks that nothing is left out. */
export const writtenInProfiles = ['about', 'website', 'mailbox', 'notes', 'source', 'standards'] as const

/** Who may not remove words is refused before anything is looked for: not even that words stand there is told. */
export const demandMayPurgeProfile = partOfCommand(
  purgeOrganisationInput.pick({ organisationId: true }),
  async (act, { organisationId }): Promise<void> => {
    demandYours(passes(canPurge, act, await find(Organisation, organisationId, act, canSee)))
  },
)

/**
 * Takes words out of what an organisation says of itself. Its name stays: by that it is known, in registers that are not
 * ours too. `alsoIn`: whether they stood in what belongs to it elsewhere. A part of the purge of an organisation.
 */
export const purgeWordsOfProfile = partOfCommand(
  purgeOrganisationInput.extend({ alsoIn: z.boolean() }),
  async (act, { organisationId, words, reason, alsoIn }): Promise<OrganisationFields> => {
    const organisation = await find(Organisation, organisationId, act, canSee)
    await demandMayPurgeProfile(act, { organisationId })
    await demandNotInTheRecord(chainOf('organisation', organisationId), words)
    const { about, notes, source, website, mailbox, standards } = organisation
    const said = { about, notes, source, website, mailbox, claims: standards.map(wordsOf) }
    demandThere(alsoIn || hasWords(said, words))

    organisation.set({
      ...withoutWords({ about, notes, source }, words),
      ...{ website: addressWithout(website, words), mailbox: addressWithout(mailbox, words) },
      standards: standards.map((one) => claimWithout(one, words)),
    })
    await organisation.save()
    await record(act, organisationFacts, factFor(act, organisation), organisationId, { reason })
    return organisation.toObject()
  },
)

const factFor = (act: Act, organisation: OrganisationFields) =>
  passes(isPublic, act, organisation) ? 'purged' : 'purgedInside'

const wordsOf = ({ evidenceUrl, seenBy }: StandardClaim) => [evidenceUrl, ...(seenBy ?? []).map(({ how }) => how)]

const claimWithout = (claim: StandardClaim, words: string): StandardClaim => ({
  ...claim,
  evidenceUrl: addressWithout(claim.evidenceUrl, words),
  seenBy: (claim.seenBy ?? []).map((one) => (one.how ? { ...one, how: withoutWords(one.how, words) } : one)),
})
