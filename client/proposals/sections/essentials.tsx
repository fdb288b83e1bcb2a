import { proposalLimits } from '../../../schema/proposals.ts'
import { Radios } from '../../ui/forms/choices.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { control, type SectionProps } from './props.ts'

export function Essentials({ values, set, asked, errors }: SectionProps<'essentials'>) {
  const { essentials } = asked.content.good
  const answers = essentials.map(
    (essential) =>
      values.answers.find((one) => one.essential === essential) ?? { essential, meets: null, evidence: '' },
  )
  const change = (at: number, part: Partial<(typeof answers)[number]>) =>
    set({ answers: answers.map((answer, place) => (place === at ? { ...answer, ...part } : answer)) })
  if (essentials.length === 0)
    return <p className="govuk-body">The force asks for nothing essential. Go on to the next task.</p>
  return answers.map((answer, at) => (
    <section key={answer.essential} aria-label={`Essential ${at + 1}`}>
      <h2 className="govuk-heading-m">
        {at + 1}. {answer.essential}
      </h2>
      <Radios
        label="Do you meet it?"
        inline
        small
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        {...control(
          `essentials.answers.${at}.meets`,
          answer.meets === null ? '' : answer.meets ? 'yes' : 'no',
          (said) => change(at, { meets: said === 'yes' }),
        )}
      />
      <Textarea
        label="Evidence"
        hint="The situation, what you did, and what came of it"
        mostWords={proposalLimits.essentialWords}
        {...control(
          `essentials.answers.${at}`,
          answer.evidence,
          (evidence) => change(at, { evidence }),
          errors(`answers.${at}.evidence`) ?? errors(`answers.${at}`),
        )}
      />
    </section>
  ))
}
