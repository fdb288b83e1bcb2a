import { type FieldOf, type FieldPath, fieldLabels } from '../../../schema/challenge-words.ts'
import type { ChallengeContent, EngagementMode, SectionName } from '../../../schema/challenges.ts'
import { fieldId } from '../../ui/forms/outcome.ts'
import type { Draft } from './query.ts'

/** What the fields of a section work on: drafts and amendments use the same ones. */
export type FieldsProps = {
  challenge: Draft
  content: ChallengeContent
  mode: EngagementMode
  change(next: ChallengeContent): void
  /** Left out where the mode stands. */
  changeMode?: ((mode: EngagementMode) => void) | undefined
  errorAt(path: string): string | undefined
}

/** The fields of one section as its controls take them. */
export function controlsOf<Name extends SectionName>(section: Name, { content, change, errorAt }: FieldsProps) {
  const value = content[section]
  const set = (part: Partial<ChallengeContent[Name]>) => change({ ...content, [section]: { ...value, ...part } })
  return {
    value,
    set,
    field: <Field extends FieldOf<Name>>(name: Field) => {
      const path = `${section}.${name}`
      return {
        id: fieldId(path),
        name: path,
        value: value[name],
        label: fieldLabels[section][name],
        error: errorAt(path),
        onChange: (next: ChallengeContent[Name][Field]) =>
          change({ ...content, [section]: { ...value, [name]: next } }),
      }
    },
  }
}

/** The part of an address that leads to a field. */
export const hashOf = (path: FieldPath | string): string => `#${fieldId(path)}`

/** Said wherever a force writes. */
export const contentRule = 'OFFICIAL only. No names of victims, suspects or cases.'
