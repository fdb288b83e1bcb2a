import type { Readable } from 'node:stream'
import type { ProposalContent } from '../../schema/proposals.ts'
import type { Act } from '../platform/act.ts'
import { readFile } from '../platform/files.ts'
import { notFound } from '../platform/refusal.ts'
import { anyOf, passes, type Rule } from '../platform/rule.ts'
import { unsealStream } from '../platform/seal.ts'
import { canReadOpened, canSee, isHeld, wasAsked } from './access.ts'
import { dataKeysOf } from './keys.ts'
import type {
  KeptVersionFields,
  ProposalFields,
  ProposalFile,
  ProposalPartner,
  ProposalVersionFields,
} from './model.ts'
import { isEverSealed, opener, placeOf, type Whose } from './sealer.ts'

/** A proposal with what it says, for who may read it. */
export type OpenProposal = Omit<ProposalFields, 'draft' | 'draftFiles' | 'partners'> & {
  draft: ProposalContent
  draftFiles: ProposalFile[]
  partners: ProposalPartner[]
}
/** What was submitted is read by its own side, from the opening on by who of the panel has declared, and after the decision by who answers for it. */
const canReadVersions = anyOf(canSee, canReadOpened, isHeld)

/** The keys for these proposals, for whom the rule lets to every one of them. For anybody else no way leads to a key. */
async function keysFor(
  act: Act,
  proposals: readonly ProposalFields[],
  rule: Rule<ProposalFields>,
): Promise<Map<string, Buffer>> {
  if (!proposals.every((proposal) => passes(rule, act, proposal))) throw notFound()
  return dataKeysOf(proposals.filter(isEverSealed).map(({ challengeId }) => challengeId))
}

/** What drafts say, for their own side alone. One round trip; refused as absent where the viewer may not read every one. */
export async function openProposals(act: Act, proposals: readonly ProposalFields[]): Promise<OpenProposal[]> {
  const keys = await keysFor(act, proposals, canSee)
  return proposals.map((proposal) => {
    const open = opener(proposal, keys.get(proposal.challengeId))
    return {
      ...proposal,
      draft: open.value(proposal.draft, 'draft'),
      draftFiles: proposal.draftFiles.map(open.file),
      partners: proposal.partners.map(open.partner),
    }
  })
}

/** The same of one. */
export async function openProposal(act: Act, proposal: ProposalFields): Promise<OpenProposal> {
  const [open] = await openProposals(act, [proposal])
  if (!open) throw notFound()
  return open
}

/** What the viewer's organisation is asked to do, or does, in each; null where it is no partner. One round trip. */
export async function ownParts(act: Act, proposals: readonly ProposalFields[]): Promise<(string | null)[]> {
  const own = act.viewer.organisationsAs('admin', 'editor')
  const asked = proposals.filter(({ partners }) => partners.some(({ organisationId }) => own.includes(organisationId)))
  const readable = asked.filter((proposal) => passes(anyOf(canSee, wasAsked), act, proposal))
  const keys = await keysFor(act, readable, anyOf(canSee, wasAsked))
  return proposals.map((proposal) => {
    const partner = proposal.partners.find(({ organisationId }) => own.includes(organisationId))
    if (!partner || !readable.includes(proposal)) return null
    return opener(proposal, keys.get(proposal.challengeId)).partner(partner).part
  })
}

export type VersionOf = { proposal: ProposalFields; version: KeptVersionFields }

/** What versions say, for who may read every one of their proposals. One round trip. */
export async function openVersions(act: Act, versions: readonly VersionOf[]): Promise<ProposalVersionFields[]> {
  const keys = await keysFor(
    act,
    versions.map(({ proposal }) => proposal),
    canReadVersions,
  )
  return versions.map(({ proposal, version }) => openedVersion(proposal, version, keys.get(proposal.challengeId)))
}

/** For the opening alone, which has made sure of two people and of the close. In the order given; one round trip. */
export async function versionsForOpening(versions: readonly VersionOf[]): Promise<ProposalVersionFields[]> {
  const sealed = versions.filter(({ proposal }) => isEverSealed(proposal))
  const keys = await dataKeysOf(sealed.map(({ proposal }) => proposal.challengeId))
  return versions.map(({ proposal, version }) => openedVersion(proposal, version, keys.get(proposal.challengeId)))
}

function openedVersion(proposal: Whose, version: KeptVersionFields, key: Buffer | undefined): ProposalVersionFields {
  const open = opener(proposal, key)
  return {
    ...version,
    content: open.value(version.content, `content ${version.number}`),
    salt: open.value(version.salt, `salt ${version.number}`),
    files: version.files.map(open.file),
    partners: version.partners.map(open.partner),
  }
}

/** The bytes of a file of a proposal, for who may read it. */
export async function openBytes(act: Act, proposal: ProposalFields, { fileId, seal }: ProposalFile): Promise<Readable> {
  const keys = await keysFor(act, [proposal], canReadVersions)
  const key = keys.get(proposal.challengeId)
  // Before anything is read: what nobody can read is not sent for a file.
  if (seal && !key) throw new Error('A sealed file has no key.')
  const bytes = readFile(fileId)
  return seal && key ? unsealStream(key, bytes, seal, placeOf(proposal, 'bytes')) : bytes
}
