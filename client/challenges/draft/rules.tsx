import { type EngagementMode, modeRules } from '../../../schema/challenges.ts'
import { reviewTriggerRows } from '../../../schema/review-triggers.ts'
import { classifications, vettingLevels } from '../../../schema/vocabularies.ts'
import { Checkbox, Checkboxes, Select } from '../../ui/forms/choices.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { InsetText } from '../../ui/text-blocks.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'
import { ModeQuestions } from './mode-questions.tsx'
import { isOfItsForce } from './not-a-draft.tsx'

/** By which rules it runs, and what limits an answer. */
export function RulesFields(props: FieldsProps) {
  const { field, value } = controlsOf('rules', props)
  const rules = modeRules[props.mode]
  return (
    <>
      {props.changeMode ? <ModeQuestions mode={props.mode} onChange={props.changeMode} /> : null}
      <InsetText>
        <strong>{rules.label}.</strong> {rules.consequence} {moreOf(props.mode)}
      </InsetText>
      <Textarea
        {...field('constraints')}
        hint="The network, the custody clock, the unions: what good answers fail on."
        rows={3}
        most={2_000}
      />
      <Textarea {...field('data')} hint="What suppliers may see or use, and how." rows={2} most={1_000} />
      <Select
        {...field('classification')}
        choices={classifications.map(({ code, label }) => ({ value: code as string, label }))}
      />
      <Select
        {...field('vetting')}
        none="Not decided"
        choices={vettingLevels.map(({ code, label }) => ({ value: code as string, label }))}
      />
      <Textarea {...field('intellectualProperty')} hint="Who owns what is made." rows={2} most={1_000} />
      <Checkbox {...field('usesAi')} label="An answer may use AI" />
      {value.usesAi ? (
        <Textarea {...field('ai')} hint="What it may decide, and what stays with a person." rows={3} most={1_000} />
      ) : null}
      <Checkboxes
        {...field('triggers')}
        hint="Tick each that may be true of an answer; none if none is. Whatever you tick is reviewed by somebody of your force who had no hand in this, before it opens."
        choices={reviewTriggerRows.map(({ code, label, why, reading }) => ({
          value: code,
          label,
          hint: `${why} ${reading}.`,
        }))}
      />
      {value.usesAi && value.triggers.length === 0 ? (
        <Checkbox {...field('noTrigger')} label="We looked at each of these: none may be true of an answer" />
      ) : null}
      {value.triggers.length > 0 ? (
        <Textarea
          {...field('safeguards')}
          hint="What you do so that nobody is harmed: what is assessed, who decides, what is never done. Everybody reads it."
          rows={4}
          most={2_000}
        />
      ) : null}
      {rules.mayAward && isOfItsForce(props.challenge) ? (
        <Textarea
          {...field('conflictAssessment')}
          hint="Only your force reads it. Who on the panel knows a likely supplier, and what you do about it."
          rows={3}
          most={2_000}
        />
      ) : null}
    </>
  )
}

/** What else follows from a mode, said from its row of rules. */
function moreOf(mode: EngagementMode): string {
  const { sealed, secondPersonPublishes, leastDaysOpen, response, criteriaFixed } = modeRules[mode]
  return [
    sealed ? `Nobody reads a ${response} before the close.` : '',
    criteriaFixed ? 'Criteria and weights cannot change after publication.' : '',
    secondPersonPublishes ? 'A second person of your force publishes it.' : '',
    `It is open for at least ${leastDaysOpen} days.`,
  ]
    .filter(Boolean)
    .join(' ')
}
