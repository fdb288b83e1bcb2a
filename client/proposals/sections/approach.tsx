import { Fragment } from 'react'
import { judgedOf, modeRules, scoreWords } from '../../../schema/challenges.ts'
import { proposalLimits } from '../../../schema/proposals.ts'
import { PriceRuleText } from '../../challenges/price-rule.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { PriceInput } from '../../ui/forms/price-input.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { control, type SectionProps } from './props.ts'

export function Approach({ values, set, asked, errors }: SectionProps<'approach'>) {
  const criteria = modeRules[asked.mode].scored ? asked.content.choosing.criteria : []
  const answerTo = (id: string) => values.criteria.find((one) => one.criterionId === id)?.answer ?? ''
  const answer = (id: string, text: string) =>
    set({
      criteria: judgedOf(criteria).map((criterion) => ({
        criterionId: criterion.id,
        answer: criterion.id === id ? text : answerTo(criterion.id),
      })),
    })
  return (
    <>
      <Textarea
        label="What you would do, in a few sentences"
        most={1_000}
        {...control('approach.summary', values.summary, (summary) => set({ summary }), errors('summary'))}
      />
      {criteria.length > 0 ? (
        <Details summary="The words that evaluators score by">
          <dl className="cb-levels">
            {scoreWords.map(({ score, word, meaning }) => (
              <div key={score}>
                <dt>
                  {score} {word}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Details>
      ) : null}
      {criteria.map(({ id, name, about, weight, minimum, price }, at) =>
        price ? (
          <Fragment key={id}>
            <PriceInput
              label={`${name}: your total price (${weight} of 100)`}
              hint={`In pounds without VAT. ${about}`}
              {...control(
                'approach.pricePence',
                values.pricePence,
                (pricePence) => set({ pricePence }),
                errors('pricePence'),
              )}
            />
            <Details summary="How the price is scored, with a worked example">
              <PriceRuleText rule={price} />
            </Details>
          </Fragment>
        ) : (
          <Textarea
            key={id}
            label={`${name} (${weight} of 100)`}
            hint={minimum > 0 ? `${about} At least ${minimum} is needed.` : about}
            mostWords={proposalLimits.criterionWords}
            rows={8}
            {...control(
              `approach.criteria.${at}`,
              answerTo(id),
              (text) => answer(id, text),
              errors(`criteria.${at}.answer`) ?? errors(`criteria.${at}`),
            )}
          />
        ),
      )}
      <Milestones values={values} set={set} errors={errors} />
      <Textarea
        label="Cost"
        hint="All of it: set-up, licences, training, support, and leaving"
        most={2_000}
        {...control('approach.cost', values.cost, (cost) => set({ cost }), errors('cost'))}
      />
    </>
  )
}

function Milestones({ values, set, errors }: Pick<SectionProps<'approach'>, 'values' | 'set' | 'errors'>) {
  const { milestones } = values
  const change = (at: number, part: Partial<(typeof milestones)[number]>) =>
    set({ milestones: milestones.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Milestones</legend>
      {milestones.map((milestone, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no name of its own while it is typed
        <div key={at} className="cb-quoted govuk-!-margin-bottom-4">
          <TextInput
            label={`Milestone ${at + 1}`}
            {...control(
              `approach.milestones.${at}.title`,
              milestone.title,
              (title) => change(at, { title }),
              errors(`milestones.${at}.title`),
            )}
          />
          <TextInput
            label="Weeks from the start"
            width={3}
            inputMode="numeric"
            {...control(
              `approach.milestones.${at}.dueInWeeks`,
              String(milestone.dueInWeeks),
              (weeks) => change(at, { dueInWeeks: Math.min(520, Math.max(0, Number.parseInt(weeks, 10) || 0)) }),
              errors(`milestones.${at}.dueInWeeks`),
            )}
          />
          <TextInput
            label="What will be there then"
            {...control(
              `approach.milestones.${at}.result`,
              milestone.result,
              (result) => change(at, { result }),
              errors(`milestones.${at}.result`),
            )}
          />
          <TextButton onClick={() => set({ milestones: milestones.filter((_one, place) => place !== at) })}>
            {`Remove milestone ${at + 1}`}
          </TextButton>
        </div>
      ))}
      <Button
        look="secondary"
        onClick={() =>
          set({
            milestones: [
              ...milestones,
              { title: '', dueInWeeks: (milestones.at(-1)?.dueInWeeks ?? 0) + 4, result: '' },
            ],
          })
        }
      >
        Add a milestone
      </Button>
    </fieldset>
  )
}
