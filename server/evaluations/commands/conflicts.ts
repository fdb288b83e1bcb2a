import { declareConflictsInput } from '../../../schema/evaluations.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand, notFound, Refusal } from '../../platform/refusal.ts'
import { setReader } from '../../proposals/commands.ts'
import { openedProposals, type ProposalFields } from '../../proposals/queries.ts'
import { setAgreedAside } from '../agreed-aside.ts'
import { countsOf, isAnyLink, isOwnLink, type KnownLinks } from '../known-links.ts'
import { linksTo, organisationsOf } from '../links.ts'
import { evaluationFacts, type SeatFields } from '../model.ts'
import { chainOfChallenge, challengeOfPanel, evaluationOf, ownSeat } from '../seats.ts'
import { setScoresAside } from '../set-aside.ts'
import { takeSignaturesBack, takeWritingBack } from '../signatures.ts'
import { setFindingsAside } from './findings-aside.ts'

/**
 * Somebody of the panel says, for each proposal, what keeps them from judging it. From then on they read it; with an
 * actual conflict they never do, what they may have scored of it is set aside, and neither is ever taken back.
 */
export const declareConflicts = command(
  declareConflictsInput,
  async (act, { challengeId, declarations }): Promise<SeatFields> => {
    const challenge = await challengeOfPanel(act, challengeId)
    const evaluation = await evaluationOf(act, challenge)
    const opened = await openedProposals(act, challengeId)
    if (!declarations.every(({ proposalId }) => opened.some(({ _id }) => _id === proposalId))) throw notFound()
    const seat = await ownSeat(act, challenge)
    const { personId } = seat
    demandConflictsStand(seat, declarations)
    const known = await linksTo(act, challenge, opened)
    const shown = declarations.map((one) => ({ ...one, at: act.now, links: linksOf(one, opened, known) }))
    demandWordsOnLinks(shown)

    const said = new Set(declarations.map(({ proposalId }) => proposalId))
    const before = seat.declarations.filter(({ proposalId }) => !said.has(proposalId))
    await seat.set({ declarations: [...before, ...shown] }).save()
    for (const { proposalId, kind } of declarations) {
      await setReader(act, { proposalId, personId, reads: kind === 'actual' ? 'conflict' : 'yes' })
      if (kind !== 'actual') continue
      await setFindingsAside(act, challenge, evaluation, { personId, proposalId })
      await setAgreedAside(act, challenge, evaluation, { personId, proposalId })
      await setScoresAside(act, { challengeId, personId, proposalId }, 'conflict')
      await takeSignaturesBack({ challengeId, proposalId, signedById: personId })
      await takeWritingBack({ challengeId, proposalId, writtenById: personId })
    }
    const told = shown.map(({ proposalId, kind, links }) => ({
      ...{ proposalId, kind, links: links.filter(isAnyLink).map(countsOf) },
    }))
    const data = { declarations: told }
    await record(act, evaluationFacts, 'conflictsDeclared', challengeId, data, chainOfChallenge(challengeId))
    return seat.toObject()
  },
)

/** What is known of the organisations of one proposal. */
function linksOf(
  { proposalId }: { proposalId: string },
  proposals: readonly ProposalFields[],
  known: readonly KnownLinks[],
): KnownLinks[] {
  const ids = proposals.filter(({ _id }) => _id === proposalId).flatMap(organisationsOf)
  return known.filter(({ organisationId }) => ids.includes(organisationId))
}

/** A known link is no conflict by itself; but whoever says that there is none says why it does not matter. */
function demandWordsOnLinks(declarations: readonly { kind: string; words: string; links: KnownLinks[] }[]): void {
  const fields = declarations.flatMap(({ kind, words, links }, place) =>
    kind === 'none' && words.length < shortestWords && links.some(isOwnLink)
      ? [{ path: `declarations.${place}.words`, code: 'SAY_WHY', message: sayWhy }]
      : [],
  )
  if (fields.length > 0) throw new Refusal('SAY_WHY', sayWhy, fields)
}

const shortestWords = 3
const sayWhy = 'Something links you to them. Say in a sentence why it is no conflict'

function demandConflictsStand(seat: SeatFields, declarations: readonly { proposalId: string; kind: string }[]): void {
  const actual = new Set(seat.declarations.filter(({ kind }) => kind === 'actual').map(({ proposalId }) => proposalId))
  demand(
    declarations.every(({ proposalId, kind }) => kind === 'actual' || !actual.has(proposalId)),
    'CONFLICT_STANDS',
    'A conflict that you have declared stays.',
  )
}
