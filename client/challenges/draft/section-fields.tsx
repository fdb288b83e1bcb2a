import type { ComponentType } from 'react'
import type { SectionName } from '../../../schema/challenges.ts'
import { ChoosingFields } from './choosing.tsx'
import type { FieldsProps } from './fields.ts'
import { GoodFields } from './good.tsx'
import { OwnerFields } from './owner.tsx'
import { ProblemFields } from './problem.tsx'
import { RulesFields } from './rules.tsx'
import { TimetableFields } from './timetable.tsx'
import { TodayFields } from './today.tsx'

export type Warnings = readonly { path: string; message: string }[]

/** The fields of every section. */
export const sectionFields: Record<SectionName, ComponentType<FieldsProps & { warnings: Warnings }>> = {
  problem: ProblemFields,
  today: TodayFields,
  good: GoodFields,
  rules: RulesFields,
  timetable: TimetableFields,
  choosing: ChoosingFields,
  owner: OwnerFields,
}
