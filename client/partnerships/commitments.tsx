import { principleCodes } from '../../schema/partnerships.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { place, SectionForm } from './section-form.tsx'
import { principleNames } from './words.ts'
import { type Open, Workspace } from './workspace.tsx'
import { termsOf } from './workspace-query.ts'

export default function Commitments() {
  return (
    <Workspace tab="Commitments">
      {(open) => (open.partnership.actions.includes('edit') ? <Forms {...open} /> : <Stand {...open} />)}
    </Workspace>
  )
}

function Stand({ inside }: Open) {
  const { commitments, intellectualProperty } = termsOf(inside)
  const rows = principleCodes.map((code) => ({
    name: principleNames[code],
    value: commitments.find(({ principle }) => principle === code)?.text || 'Nothing was agreed.',
  }))
  return (
    <div className="cb-reading">
      <SummaryList rows={rows} />
      <h2 className="govuk-heading-m">Intellectual property</h2>
      <Paragraphs text={intellectualProperty || 'Nothing was agreed.'} />
    </div>
  )
}

function Forms(open: Open) {
  return (
    <>
      <h2 className="govuk-heading-m">A commitment for each principle of the Charter</h2>
      <SectionForm
        {...open}
        section="commitments"
        initial={({ commitments }) => ({
          commitments: principleCodes.map((principle) => ({
            principle,
            text: commitments.find((one) => one.principle === principle)?.text ?? '',
          })),
        })}
        contentOf={(values) => values}
      >
        {(form) =>
          form.values.commitments.map(({ principle, text }, index) => (
            <Textarea
              key={principle}
              label={principleNames[principle]}
              rows={2}
              most={1_000}
              {...place(form, `commitments.${index}.text`)}
              value={text}
              onChange={(next) =>
                form.set({
                  commitments: form.values.commitments.map((one, at) => (at === index ? { ...one, text: next } : one)),
                })
              }
            />
          ))
        }
      </SectionForm>
      <h2 className="govuk-heading-m">Intellectual property</h2>
      <SectionForm
        {...open}
        section="property"
        initial={({ intellectualProperty }) => ({ intellectualProperty })}
        contentOf={(values) => values}
      >
        {(form) => (
          <Textarea
            label="Who owns what is made, and who may use it?"
            rows={4}
            most={2_000}
            {...form.field('intellectualProperty')}
          />
        )}
      </SectionForm>
    </>
  )
}
