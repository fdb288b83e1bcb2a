import { Link } from 'react-router'
import { type BoardMeasure, boardMeasures, boardMeasuresOf, boardMonths } from '../../schema/board-measures.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'
import { type Choice, Radios } from '../ui/forms/choices.tsx'
import type { FormState } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { countsMonths, type PledgeValues } from './pledge-values.ts'

/** How it is measured: by the organisation, in words of its own, or by the board, which then asks for the target alone. */
export function MeasureFields({ form }: { form: FormState<PledgeValues> }) {
  const { organisation } = useViewer()
  const offered = boardMeasuresOf(organisation?.kind ?? '')
  const { boardMeasure } = form.values
  return (
    <>
      {offered.length > 0 || boardMeasure ? <WhoMeasures form={form} offered={offered} /> : null}
      {boardMeasure ? <ByTheBoard form={form} measure={boardMeasure} /> : <ByItself form={form} />}
    </>
  )
}

const WhoMeasures = ({ form, offered }: { form: FormState<PledgeValues>; offered: readonly BoardMeasure[] }) => (
  <Radios
    label="Who measures it?"
    hint={
      <>
        What the board measures, nobody types in.{' '}
        <Link className="govuk-link" to={`${paths.figures()}#board-measures`}>
          What the board counts
        </Link>
      </>
    }
    choices={[
      { value: '', label: 'We do, and record what we measure' },
      ...offered.map((key): Choice<BoardMeasure | ''> => ({ value: key, label: `The board: ${asPart(key)}` })),
    ]}
    {...form.field('boardMeasure')}
  />
)

const ByTheBoard = ({ form, measure }: { form: FormState<PledgeValues>; measure: BoardMeasure }) => {
  const { aim, unit } = boardMeasures[measure]
  return (
    <>
      {countsMonths(measure) ? (
        <Radios
          label="Over how many months?"
          hint="Always the last ones, up to the day it is read."
          inline
          choices={boardMonths.map((months) => ({ value: String(months), label: String(months) }))}
          {...form.field('boardMonths')}
        />
      ) : null}
      <TextInput
        label={aim === 'most' ? 'What is it to be, at the most?' : 'What is it to be, at the least?'}
        width={5}
        inputMode="decimal"
        suffix={unit}
        {...form.field('target')}
      />
    </>
  )
}

const ByItself = ({ form }: { form: FormState<PledgeValues> }) => (
  <>
    <TextInput label="What is measured?" {...form.field('measure')} />
    <TextInput label="In what? (optional)" hint="Such as hours, or %" width={10} {...form.field('unit')} />
    <TextInput label="How is it now? (optional)" width={5} inputMode="decimal" {...form.field('baseline')} />
    <TextInput label="What is it to be?" width={5} inputMode="decimal" {...form.field('target')} />
  </>
)

const asPart = (key: BoardMeasure) => {
  const { name } = boardMeasures[key]
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
