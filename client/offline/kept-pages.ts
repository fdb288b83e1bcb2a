import { matchPath } from 'react-router'
import { paths } from '../paths.ts'

type Pages = readonly { pattern: string }[]

/** Pages that everybody may read: what they said last is kept on the device. */
const publicPages: Pages = [
  paths.home,
  paths.challenges,
  paths.challenge,
  paths.challengeQuestions,
  paths.challengeReleases,
  paths.challengeChanges,
  paths.challengeOpening,
  paths.challengeOutcome,
  paths.outcomes,
  paths.changes,
  paths.partnerships,
  paths.charter,
  paths.principle,
  paths.signatories,
  paths.commitments,
  paths.commitment,
  paths.incidents,
  paths.incident,
  paths.demand,
  paths.organisations,
  paths.organisation,
  paths.notices,
  paths.notice,
  paths.figures,
]

/** What one writes oneself. Of a proposal only where its supplier reads it: the computers of a station are shared. */
const ownDrafts: Pages = [paths.challengeEdit, paths.challengeEditSection]
const ownProposals: Pages = [
  paths.proposals,
  paths.proposal,
  paths.proposalSection,
  paths.proposalCheck,
  paths.proposalReceipt,
]

const isOneOf = (addresses: Pages, pathname: string) =>
  addresses.some(({ pattern }) => matchPath(pattern, pathname) !== null)

/** Whether this page is of a supplier's own proposals. */
export const isOfProposals = (pathname: string): boolean => isOneOf(ownProposals, pathname)

/** Whether what a page said may be kept on the device. Whatever is not named here never is: no evaluation, no room, no desk. */
export const mayBeKept = (pathname: string, { isForce }: { isForce: boolean }): boolean =>
  isOneOf(publicPages, pathname) || isOneOf(ownDrafts, pathname) || (!isForce && isOneOf(ownProposals, pathname))
