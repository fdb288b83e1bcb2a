import { engagementModes } from '../../schema/challenges.ts'
import { categories, regions, standards, valueBands } from '../../schema/vocabularies.ts'
import type { ChallengeRow } from '../../server/search/row.ts'

const day = 24 * 3_600_000

/** So many rows of a board, the same each time: by a rule, not by chance. */
export function manyRows(count: number, now: number): ChallengeRow[] {
  const of = <Value>(values: readonly Value[], n: number): Value => values[n % values.length] as Value
  return Array.from({ length: count }, (_, n) => {
    const mixed = (n * 2_654_435_761) % 4_294_967_296
    return {
      id: `id-${String(n).padStart(6, '0')}`,
      reference: `CH-2026-${String(n + 1).padStart(6, '0')}`,
      title: of(['Phones pile up', 'Custody queues', 'Drones at night', 'Radio shadow'], mixed),
      summary: 'Something that hurts.',
      state: of(['open', 'open', 'evaluating', 'decided', 'withdrawn'] as const, mixed >>> 3),
      mode: of(engagementModes, mixed >>> 5),
      forceId: `force-${mixed % 48}`,
      force: `force-${mixed % 48}`,
      forceName: `Force ${mixed % 48}`,
      region: of(regions, mixed >>> 2).code,
      categories: [of(categories, mixed >>> 4).code],
      principles: [of(['P1', 'P2', 'P3', 'P4', 'P5'], mixed >>> 6)],
      standards: [of(standards, mixed >>> 7).code],
      band: of(valueBands, mixed >>> 8).code,
      adoptionNamed: mixed % 2 === 0,
      forces: (mixed % 4) + 1,
      others: [],
      coOwners: [],
      openedAt: now - (mixed % 90) * day,
      closesAt: now + ((mixed % 6_000) / 100 - 15) * day,
      decidedAt: null,
      outcome: null,
      outcomeCode: null,
      hasLessons: false,
      continuesId: null,
      text: of(['victims wait for weeks', 'officers type it twice'], mixed >>> 9),
    }
  })
}
