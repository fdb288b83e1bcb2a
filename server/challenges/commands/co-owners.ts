import type { HydratedDocument } from 'mongoose'
import {
  acceptCoOwnershipInput,
  type CoOwnershipSide,
  type CoOwnershipState,
  coOwnershipLimits,
  declineCoOwnershipInput,
  endCoOwnershipInput,
  inviteCoOwnerInput,
  standingOf,
} from '../../../schema/co-owners.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { demandStanding } from '../../organisations/succession.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { canSee, isAskedToCoOwn } from '../access.ts'
import { type CoOwnershipShown, shownTo } from '../co-owners.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { type CoOwnership, copiesOfCoOwners } from '../model-co-owners.ts'
import { demandTaking } from '../taking.ts'
import { demandStep } from '../transitions.ts'

type Changed = HydratedDocument<ChallengeFields>

/** The force asks another to share the challenge. Nobody else learns of it, and until it accepts it gains nothing. */
export const inviteCoOwner = command(
  inviteCoOwnerInput,
  async (act, { challengeId, forceId, why }): Promise<CoOwnershipShown> => {
    const challenge = await find(Challenge, challengeId, act, canSee)
    demandStep(act, challenge, 'inviteCoOwner')
    demandClean({ why })
    demand(challenge.title, 'NO_TITLE', 'Give it a title first: the other force reads it before it answers.')
    const name = await forceToAsk(act, challenge, forceId)
    const others = without(challenge, forceId)
    demand(
      others.filter(({ state }) => state === 'asked' || state === 'accepted').length < coOwnershipLimits.most,
      'TOO_MANY',
      `A challenge has at most ${coOwnershipLimits.most} co-owners, those that were asked included.`,
      'forceId',
    )
    const { personId } = act.viewer
    demandYours(personId)
    const asked: CoOwnership = {
      ...{ forceId, state: 'asked', why, askedById: personId, askedAt: act.now, answeredById: null, answeredAt: null },
      ...{ reason: '', endedBy: null, endedAt: null },
    }
    await challenge.set(copiesOfCoOwners([...others, asked])).save()
    await record(act, challengeFacts, 'coOwnerAsked', challengeId, { forceId, name, why })
    return shownTo(act, challenge.toObject(), asked)
  },
)

/** The force that was asked accepts. Of an open challenge everybody reads it at once, of a draft with its opening. */
export const acceptCoOwnership = command(
  acceptCoOwnershipInput,
  async (act, { challengeId }): Promise<CoOwnershipShown> => {
    const { challenge, asked } = await askedOf(act, challengeId)
    demandTaking(challenge, act)
    await demandStanding(act, asked.forceId)
    const accepted = await answer(act, challenge, asked, { state: 'accepted' })
    const name = await nameOf(act, asked.forceId)
    const fact = challenge.state === 'draft' ? 'coOwnerAgreed' : 'coOwnerJoined'
    await record(act, challengeFacts, fact, challengeId, { forceId: asked.forceId, name })
    return shownTo(act, challenge.toObject(), accepted)
  },
)

/** The force that was asked declines, and says why to the force that asked alone. */
export const declineCoOwnership = command(
  declineCoOwnershipInput,
  async (act, { challengeId, reason }): Promise<CoOwnershipShown> => {
    const { challenge, asked } = await askedOf(act, challengeId)
    demandClean({ reason })
    const declined = await answer(act, challenge, asked, { state: 'declined', reason })
    const { forceId } = asked
    const name = await nameOf(act, forceId)
    await record(act, challengeFacts, 'coOwnerDeclined', challengeId, { forceId, name, reason })
    return shownTo(act, challenge.toObject(), declined)
  },
)

/** Either side ends it, or its owner takes an invitation back, until the close. Afterwards it stands. */
export const endCoOwnership = command(
  endCoOwnershipInput,
  async (act, { challengeId, forceId }): Promise<CoOwnershipShown> => {
    const challenge = await find(Challenge, challengeId, act, canSee)
    demandStep(act, challenge, 'endCoOwnership')
    const admins = act.viewer.organisationsAs('admin')
    const side: CoOwnershipSide = admins.includes(challenge.forceId) ? 'owner' : 'co_owner'
    demandYours(side === 'owner' || admins.includes(forceId))
    const standing = (challenge.coOwnerships ?? []).find((one) => one.forceId === forceId)
    const was = standing?.state
    if (!standing || (was !== 'asked' && was !== 'accepted')) throw notFound()
    const ended: CoOwnership = { ...standing, state: 'ended', endedBy: side, endedAt: act.now }
    await challenge.set(copiesOfCoOwners([...without(challenge, forceId), ended])).save()
    const fact = was === 'accepted' && challenge.state === 'open' ? 'coOwnerLeft' : 'coOwnerGone'
    await record(act, challengeFacts, fact, challengeId, { forceId, name: await nameOf(act, forceId), side })
    return shownTo(act, challenge.toObject(), ended)
  },
)

/** The invitation of the viewer's own force, which nobody else may answer. */
async function askedOf(act: Act, challengeId: string): Promise<{ challenge: Changed; asked: CoOwnership }> {
  const challenge = await find(Challenge, challengeId, act, isAskedToCoOwn)
  const own = act.viewer.organisationsAs('admin')
  const asked = (challenge.coOwnerships ?? []).find(({ forceId, state }) => state === 'asked' && own.includes(forceId))
  if (!asked) throw notFound()
  demand(standingOf(asked, act.now) === 'asked', 'LAPSED', 'The invitation has lapsed. The force may ask again.')
  return { challenge, asked }
}

async function answer(
  act: Act,
  challenge: Changed,
  asked: CoOwnership,
  said: { state: CoOwnershipState; reason?: string },
): Promise<CoOwnership> {
  const answered: CoOwnership = { ...asked, ...said, answeredById: act.viewer.personId, answeredAt: act.now }
  await challenge.set(copiesOfCoOwners([...without(challenge, asked.forceId), answered])).save()
  return answered
}

/** The name of another force that may act on the board and is not asked already. */
async function forceToAsk(act: Act, challenge: Changed, forceId: string): Promise<string> {
  const [force] = await organisationsById(act, [forceId])
  const isAnother = force?.kind === 'force' && force.state === 'approved' && forceId !== challenge.forceId
  demand(force && isAnother, 'NOT_A_FORCE', 'Choose another force that is on the board.', 'forceId')
  await demandStanding(act, forceId)
  const known = (challenge.coOwnerships ?? []).find((one) => one.forceId === forceId)
  const standing = known && standingOf(known, act.now)
  demand(standing !== 'accepted', 'ALREADY_CO_OWNER', 'This force is a co-owner already.', 'forceId')
  demand(standing !== 'asked', 'ALREADY_ASKED', 'This force was asked and has not answered.', 'forceId')
  return force.name
}

const without = ({ coOwnerships }: ChallengeFields, forceId: string): CoOwnership[] =>
  (coOwnerships ?? []).filter((one) => one.forceId !== forceId)

const nameOf = async (act: Act, forceId: string): Promise<string> =>
  (await organisationsById(act, [forceId]))[0]?.name ?? 'A force'
