import type { ChallengeContent } from '../../schema/challenges.ts'
import { templateOf } from '../../server/challenges/templates.ts'

const day = 24 * 3_600_000

/** A challenge with everything in it that publication asks for. */
export function fullContent(now: Date, closesInDays: number): ChallengeContent {
  const begun = templateOf('digital-forensics')
  if (!begun) throw new Error('The template is gone.')
  const inDays = (days: number) => new Date(now.getTime() + days * day)
  const { content } = begun
  return {
    ...content,
    problem: {
      ...content.problem,
      title: 'How might we get phone evidence to investigators within a day?',
      summary: 'Victims hand over a phone and wait weeks for it.',
      problem: 'A phone seized on a Friday night is looked at thirty-one days later.',
      beneficiaries: 'Victims who are without their phone for a month.',
    },
    today: {
      ...content.today,
      measures: [{ metric: 'Days to first extract', value: '31', unit: 'days', source: 'Log' }],
    },
    rules: { ...content.rules, conflictAssessment: 'Nobody on the panel has an interest in a likely supplier.' },
    timetable: {
      questionsCloseAt: inDays(closesInDays / 2),
      proposalsCloseAt: inDays(closesInDays),
      decisionDueAt: inDays(closesInDays + 20),
      startsOn: null,
    },
    owner: { ...content.owner, decisionOwner: 'Head of digital forensics', adoptionRoute: 'none_yet' },
  }
}
