import { type ChallengeContent, emptyChallenge, type SectionName, sectionNames } from './challenges.ts'

/**
 * What a proposal answers. When one of these changes in an open challenge, each submitted proposal has to be confirmed or
 * sent in anew; all else (a source, a mailbox, a word of thanks) is a correction.
 */
const whatIsAsked: { [Section in SectionName]?: readonly (keyof ChallengeContent[Section] & string)[] } = {
  problem: ['title', 'problem', 'beneficiaries'],
  good: ['outcomes', 'essentials', 'desirables', 'notWanted', 'standards', 'systems'],
  rules: [
    'constraints',
    'data',
    'classification',
    'vetting',
    'intellectualProperty',
    'usesAi',
    'ai',
    'triggers',
    'noTrigger',
    'safeguards',
  ],
  choosing: ['criteria', 'howChosen'],
  owner: ['valueBand', 'budget'],
}

export type ChangedField = { section: SectionName; field: string; material: boolean }

/** Every field in which two texts differ, and whether suppliers must look again. */
export function changesBetween(before: ChallengeContent, after: ChallengeContent): ChangedField[] {
  const empty = emptyChallenge()
  return sectionNames.flatMap((section) => {
    const asked: readonly string[] = whatIsAsked[section] ?? []
    // What was published before there was a field says nothing in it.
    const old: Record<string, unknown> = { ...empty[section], ...before[section] }
    return Object.entries(after[section]).flatMap(([field, value]) =>
      JSON.stringify(value) === JSON.stringify(old[field]) ? [] : [{ section, field, material: asked.includes(field) }],
    )
  })
}
