import { weightsAsSentence } from '../../../schema/challenge-checks.ts'
import { type Criterion, modeRules } from '../../../schema/challenges.ts'
import { criteriaPresets } from '../../../schema/criteria-presets.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Fieldset } from '../../ui/forms/control.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Details, InsetText } from '../../ui/text-blocks.tsx'
import { CriterionFields } from './criterion.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'

/** By what proposals are scored, and how the panel comes to one answer. */
export function ChoosingFields(props: FieldsProps) {
  const { field, value, set } = controlsOf('choosing', props)
  if (!modeRules[props.mode].scored)
    return (
      <>
        <InsetText>Nothing is scored in this mode, so it needs no criteria.</InsetText>
        <Textarea {...field('howChosen')} hint="What you will do with what you learn." rows={3} most={1_000} />
      </>
    )
  const { id, label, error } = field('criteria')
  const changeRow = (at: number, part: Partial<Criterion>) =>
    set({ criteria: value.criteria.map((row, place) => (place === at ? { ...row, ...part } : row)) })
  const sets = (
    <ButtonGroup>
      {criteriaPresets.map(({ key, name, criteria }) => (
        <Button key={key} look="secondary" onClick={() => set({ criteria })}>
          {name}
        </Button>
      ))}
    </ButtonGroup>
  )
  return (
    <>
      {value.criteria.length === 0 ? (
        <>
          <p className="govuk-body">Begin with a set and change it, or add your own.</p>
          {sets}
        </>
      ) : (
        <Details summary="Replace these with another set">{sets}</Details>
      )}
      <Fieldset id={id} legend={label} error={error}>
        {value.criteria.map((row, at) => (
          <CriterionFields
            key={row.id}
            path={`choosing.criteria.${at}`}
            row={row}
            number={at + 1}
            errorAt={props.errorAt}
            change={(part) => changeRow(at, part)}
            remove={() => set({ criteria: value.criteria.filter((_row, place) => place !== at) })}
          />
        ))}
      </Fieldset>
      <p className="govuk-body" role="status">
        <strong>{weightsAsSentence(value.criteria) ?? 'Weights add up to 100.'}</strong>
      </p>
      {value.criteria.length < 12 ? (
        <Button look="secondary" onClick={() => set({ criteria: [...value.criteria, newCriterion()] })}>
          Add a criterion
        </Button>
      ) : null}
      <Textarea {...field('howChosen')} rows={3} most={1_000} />
    </>
  )
}

const newCriterion = (): Criterion => ({ id: crypto.randomUUID(), name: '', about: '', weight: 0, minimum: 0 })
