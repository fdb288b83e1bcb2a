import { principlePromises } from '../../schema/charter.ts'
import { incidentReasonWords } from '../../schema/incidents.ts'
import { principleNumbered } from '../../schema/vocabularies.ts'
import { challengeByReference } from '../challenges/queries.ts'
import { commitmentByReference } from '../commitments/queries.ts'
import { concernByReference } from '../concerns/queries.ts'
import { incidentByReference } from '../incidents/queries.ts'
import { noticeByOcid } from '../notices/queries.ts'
import { stoppedBy } from '../notifications/signed-link.ts'
import { organisationBySlug } from '../organisations/queries.ts'
import { invitationByToken } from '../organisations/team.ts'
import { partnershipByReference } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'

/** What stands in the head of a page. `moved` is the address it has now, when it was asked for by another. */
export type Head = { title: string; description?: string; moved?: string }

/** Says the head of a page, or null where this viewer has none: hidden and absent give the same 404. */
export type Describe = (act: Act, ...parts: string[]) => Promise<Head | null>

/** A page that is the same for all. */
export const always =
  (title: string, description?: string): Describe =>
  async () => ({ title, ...(description ? { description } : {}) })

/** A public page about one thing, or 404. `find` asks through the rule of its subject. */
export const about =
  <Found>(
    find: (act: Act, part: string) => Promise<Found | null>,
    head: (found: Found, part: string) => Head,
  ): Describe =>
  async (act, part = '') => {
    const found = await find(act, part)
    return found ? head(found, part) : null
  }

/**
 * A page of one's own. A visitor is led to sign in whatever the address is, so that no address tells what exists; for
 * somebody signed in it is there only if they may see what it is about.
 */
export const own =
  (title: string, find: (act: Act, part: string) => Promise<unknown> = async () => true): Describe =>
  async (act, part = '') =>
    !act.viewer.personId || (await find(act, part)) ? { title } : null

/** A page of a challenge: the title is said after its reference. */
export const ofChallenge = (below: string, part?: string): Describe =>
  about(challengeByReference, (found, asked) => ({
    title: `${part ? `${part}: ` : ''}${found.title} (${found.reference})`,
    description: found.content.problem.summary || found.title,
    ...(found.reference === asked ? {} : { moved: `/challenges/${found.reference}${below}` }),
  }))

/** A page of a challenge for those who work on it. */
export const ownOfChallenge = (title: string): Describe => own(title, challengeByReference)

export const ofPartnership: Describe = about(partnershipByReference, (found, asked) => ({
  title: found.title,
  description: found.publicSummary ?? 'A partnership of a police force and its suppliers, and how it goes.',
  ...(found.reference === asked ? {} : { moved: `/partnerships/${found.reference}` }),
}))

export const ofConcern: Describe = about(concernByReference, (found, asked) => ({
  title: `A concern (${found.reference})`,
  description: 'A concern under the Charter that was upheld, with the reply of the signatory.',
  ...(found.reference === asked ? {} : { moved: `/concerns/${found.reference}` }),
}))

export const ofIncident: Describe = about(incidentByReference, (found, asked) => ({
  title: `${incidentReasonWords[found.reason]} (${found.reference})`,
  description: 'When the board was out of order, and which challenges close later for it.',
  ...(found.reference === asked ? {} : { moved: `/incidents/${found.reference}` }),
}))

export const ofCommitment: Describe = about(commitmentByReference, (found, asked) => ({
  title: `${found.pledge} (${found.reference})`,
  description: `A commitment under the UK Police Industry Charter: ${found.measure}.`,
  ...(found.reference === asked ? {} : { moved: `/commitments/${found.reference}` }),
}))

export const ofOrganisation: Describe = about(organisationBySlug, (found, asked) => ({
  title: found.name,
  description: found.about ?? `${found.name} on Charterboard: what it needs, offers and promises.`,
  ...(found.slug === asked ? {} : { moved: `/organisations/${found.slug}` }),
}))

export const ofPrinciple: Describe = about(
  async (_act, number) => principleNumbered(number),
  ({ code, label }) => ({
    title: label,
    description: `A principle of the UK Police Industry Charter. In practice, policing ${principlePromises[code].policing}`,
  }),
)

export const ofNotice: Describe = about(noticeByOcid, (found) => ({
  title: found.title,
  description: `A public notice of ${found.buyerName}, as published.`,
}))

/** From a letter: the link says everything that is needed, so there is a page only where we wrote it. */
export const ofInvitation: Describe = about(invitationByToken, () => ({ title: 'Invitation' }))
export const ofLetterStop: Describe = about(
  async (_act, token) => stoppedBy(token),
  () => ({ title: 'Stop letters' }),
)
