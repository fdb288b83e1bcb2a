import { challengesById } from '../challenges/queries.ts'
import { signatoriesOf } from '../charter/queries.ts'
import { standingOf } from '../charter/transitions.ts'
import { partnershipsBegunBy } from '../partnerships/between.ts'
import type { Act } from '../platform/act.ts'
import { decidedProposalsOf } from '../proposals/between.ts'

/** A signatory that one’s own organisation worked with, and the partnerships and challenges that a concern may be about. */
export type Ground = { againstId: string; about: { reference: string; title: string }[] }

type Dealt = { withId: string; reference: string; title: string }

/**
 * Against whom the viewer’s organisation may raise a concern: signatories with whom it has a partnership that began, or
 * a proposal that was opened and decided. What is sealed or undecided is not read here, so nothing here tells of it.
 */
export async function groundsOf(act: Act): Promise<Ground[]> {
  const [own] = act.viewer.organisationsAs('admin', 'editor')
  if (!own) return []
  const dealt = [...(await partnershipsWith(act, own)), ...(await proposalsWith(act))]
  const others = [...new Set(dealt.map(({ withId }) => withId))]
  const standing = await signatoriesOf(act, others)
  return others.flatMap((againstId, place) => {
    const signatory = standing[place]
    if (!signatory || !['signed', 'suspended'].includes(standingOf(signatory, act.now))) return []
    const about = dealt.filter(({ withId }) => withId === againstId)
    return [{ againstId, about: about.map(({ reference, title }) => ({ reference, title })) }]
  })
}

async function partnershipsWith(act: Act, own: string): Promise<Dealt[]> {
  const begun = await partnershipsBegunBy(act, own)
  return begun.flatMap(({ reference, title, partyIds }) =>
    partyIds.filter((id) => id !== own).map((withId) => ({ withId, reference, title })),
  )
}

async function proposalsWith(act: Act): Promise<Dealt[]> {
  const proposals = await decidedProposalsOf(act)
  const found = await challengesById(act, [...new Set(proposals.map(({ challengeId }) => challengeId))])
  const isForce = act.viewer.actingFor?.kind === 'force'
  return found.flatMap((challenge) =>
    challenge?.state === 'decided'
      ? proposals
          .filter(({ challengeId }) => challengeId === challenge._id)
          .map(({ supplierId, forceId }) => ({
            withId: isForce ? supplierId : forceId,
            reference: challenge.reference,
            title: challenge.title,
          }))
      : [],
  )
}
