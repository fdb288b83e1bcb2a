import type { PanelPart } from '../../schema/panel.ts'
import { allOf, anyOf, type Rule } from '../platform/rule.ts'
import { isOfThePanel } from './access.ts'
import type { ExampleScoreFields, WorkedExampleFields } from './model-example.ts'

/** What these rules read of a challenge. */
type Prepared = { _id: string; forceId: string; state: string; panelIds: string[] }

const published: Rule<Prepared> = () => ({ state: { $ne: 'draft' } })
/** Writes the challenge, and so what its panel prepares with. */
const writesTheChallenge: Rule<Prepared> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor') },
})

/** The panel and who answers for the challenge: to everybody else there is no example. */
export const canSeeWorkedExample: Rule<Prepared> = allOf<Prepared>(
  published,
  anyOf<Prepared>(isOfThePanel, writesTheChallenge),
)
/** Whoever is to score it, or is asked to, is kept from the expected score beforehand, whatever else they are. */
export const mayKnowTheExpected = (
  { panel }: { panel: readonly { personId: string; part: PanelPart }[] },
  personId: string | null,
): boolean => !panel.some((member) => member.personId === personId && member.part === 'evaluator')

/** Of the force; whether of the panel is asked of its challenge before. */
export const isExampleOfTheForce: Rule<WorkedExampleFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') },
})
/** Whether they may already is asked of the example before: an evaluator after their own, the moderator after all. */
export const isExampleScoreOfTheForce: Rule<ExampleScoreFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') },
})
