import { principleLabel } from '../../schema/vocabularies.ts'
import { challengesById } from '../challenges/queries.ts'
import { commitmentsById } from '../commitments/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { publishedQuestions } from '../questions/queries.ts'

export const findKinds = [
  'challenge',
  'outcome',
  'question',
  'partnership',
  'organisation',
  'commitment',
  'notice',
] as const
/** What only the viewer's own side may find. */
export const ownKinds = ['thread', 'proposal'] as const
export type FindKind = (typeof findKinds | typeof ownKinds)[number]

/**
 * Something that a search may find: public, or of the viewer's own. `at` of what is public is the moment of one step that
 * its page names, and nothing else moves it: the last movement of a challenge could tell that somebody sent something in.
 */
export type Findable = {
  id: string
  kind: FindKind
  reference: string
  title: string
  path: string
  text: string
  at: Date | null
}

/** For each kind of chain what can be found on it, as a visitor sees it. Ask as a visitor, and nothing else comes in. */
export const findablesOf: Record<string, (act: Act, id: string) => Promise<Findable[]>> = {
  async challenge(act, id) {
    const [challenge] = await challengesById(act, [id])
    if (!challenge) return []
    const { reference, title, content, outcome, outcomeReason, withdrawnReason, lessons, openedAt } = challenge
    const path = `/challenges/${reference}`
    const questions = await publishedQuestions(act, id, { limit: 500 })
    return [
      {
        id: `challenge:${id}`,
        kind: 'challenge',
        reference,
        title,
        path,
        text: [content.problem.summary, content.problem.problem, content.good.outcomes].join('\n'),
        at: openedAt,
      },
      ...(outcome || withdrawnReason
        ? [
            {
              id: `outcome:${id}`,
              kind: 'outcome' as const,
              reference,
              title,
              path: `${path}/outcome`,
              text: [outcomeReason, withdrawnReason, lessons].filter(Boolean).join('\n'),
              at: challenge.decidedAt ?? challenge.withdrawnAt,
            },
          ]
        : []),
      ...questions.map((question) => ({
        id: `question:${question._id}`,
        kind: 'question' as const,
        reference,
        title: question.text,
        path: `${path}/questions`,
        text: question.answer ?? '',
        at: question.answeredAt,
      })),
    ]
  },
  async organisation(act, id) {
    const [organisation] = await organisationsById(act, [id])
    if (!organisation) return []
    const { name, slug, about, alsoKnownAs } = organisation
    return [
      {
        id: `organisation:${id}`,
        kind: 'organisation',
        reference: '',
        title: name,
        path: `/organisations/${slug}`,
        text: [about, ...alsoKnownAs].filter(Boolean).join('\n'),
        at: null,
      },
    ]
  },
  async partnership(act, id) {
    const [partnership] = await partnershipsById(act, [id])
    if (!partnership) return []
    const { reference } = partnership
    return [
      {
        id: `partnership:${id}`,
        kind: 'partnership',
        reference,
        title: partnership.title,
        path: `/partnerships/${reference}`,
        text: partnership.publicSummary ?? '',
        at: partnership.activatedAt,
      },
    ]
  },
  async commitment(act, id) {
    const [commitment] = await commitmentsById(act, [id])
    if (!commitment) return []
    const { reference, pledge, measure, principle, organisationId, agreedAt } = commitment
    const [organisation] = await organisationsById(act, [organisationId])
    return [
      {
        id: `commitment:${id}`,
        kind: 'commitment',
        reference,
        title: pledge,
        path: `/commitments/${reference}`,
        text: [organisation?.name, principleLabel(principle), measure].filter(Boolean).join('. '),
        at: agreedAt,
      },
    ]
  },
}
