import { z } from 'zod'
import { challengeOutcomes } from '../../../schema/challenges.ts'
import { withdrawalCodes } from '../../../schema/outcome-reasons.ts'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { demandReviewed } from '../../reviews/commands.ts'
import { canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { demandStep } from '../transitions.ts'
import { toReview } from './review.ts'

const lessons = z.string().trim().max(4_000, 'Use 4,000 characters or fewer').default('')

const withdrawInput = z.object({
  id,
  code: z.enum(withdrawalCodes, 'Choose why'),
  reason: z.string().trim().min(10, 'Give the reason, for everybody').max(2_000),
  lessons,
})

/**
 * Ends a challenge without a decision, but with all that a decision is explained by: a coded reason, words and lessons.
 * The page stays, with the reason first, and every proposer is told.
 */
export const withdrawChallenge = command(
  withdrawInput,
  async (act, { code, reason, lessons, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandStep(act, challenge, 'withdraw')
    demandClean({ reason, lessons })

    challenge.set({
      state: 'withdrawn',
      withdrawnAt: act.now,
      withdrawnReason: reason,
      outcomeCode: code,
      lessons: lessons || null,
    })
    await challenge.save()
    await record(act, challengeFacts, 'withdrawn', challenge._id, { code, reason })
    return challenge.toObject()
  },
)

const unsealedInput = z.object({
  id,
  /** The two people who opened it. */
  by: z.array(z.string()).min(1).max(10),
  received: z.number().int().min(0),
  receipts: z.array(z.object({ reference: z.string(), sha256: z.string() })),
  /** The chains of the proposals, each with its last hash: from here on they are part of this one. */
  chains: z.array(z.object({ chain: z.string(), hash: z.string() })),
  /** What the letters of the proposals were drawn by, so that everybody can draw them again. */
  seed: z.string().default(''),
})

/** Marks that the proposals were opened. The opening calls it in its own transaction; the clock refuses it before the close. */
export const markUnsealed = command(
  unsealedInput,
  async (act, { id: challengeId, ...opening }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, challengeId, act, canSee)
    demandStep(act, challenge, 'unseal')

    await challenge.set({ state: 'evaluating', unsealedAt: act.now }).save()
    await record(act, challengeFacts, 'unsealed', challenge._id, opening)
    return challenge.toObject()
  },
)

const decidedInput = z.object({
  id,
  outcome: z.enum(challengeOutcomes),
  code: z.string().trim().min(1).max(60),
  reason: z.string().trim().min(10, 'Give the reason, for everybody').max(4_000),
  lessons,
})

/** Marks the decision. The evaluation calls it in its own transaction, once every proposal has its feedback. */
export const markDecided = command(
  decidedInput,
  async (act, { outcome, code, reason, lessons, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandStep(act, challenge, 'decide')
    demandClean({ reason, lessons })
    // What was changed since it opened is reviewed before anything grows from it. To say no, nothing has to be.
    if (outcome === 'partnership') await demandReviewed({ ...toReview(challenge), byOthers: [act.viewer.personId] })

    challenge.set({
      state: 'decided',
      decidedAt: act.now,
      outcome,
      outcomeCode: code,
      outcomeReason: reason,
      lessons: lessons || null,
    })
    await challenge.save()
    await record(act, challengeFacts, 'decided', challenge._id, { outcome, code, reason })
    return challenge.toObject()
  },
)
