import { Button, TextButton } from '../../ui/button.tsx'
import { Radios } from '../../ui/forms/choices.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { control, type SectionProps } from './props.ts'

export function Conflicts({ values, set, errors }: SectionProps<'conflicts'>) {
  const { confidential } = values
  const change = (at: number, part: Partial<(typeof confidential)[number]>) =>
    set({ confidential: confidential.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <>
      <Radios
        label="Is there a conflict of interest?"
        hint="Anybody of yours who worked for the force, is related to somebody there, or has another interest in the outcome"
        choices={[
          { value: 'no', label: 'None that we know of' },
          {
            value: 'yes',
            label: 'Yes, or there may be',
            reveals: (
              <Textarea
                label="What it is"
                most={2_000}
                {...control('conflicts.conflict', values.conflict, (conflict) => set({ conflict }), errors('conflict'))}
              />
            ),
          },
        ]}
        {...control('conflicts.noConflict', values.noConflict ? 'no' : values.conflict ? 'yes' : '', (said) =>
          set(
            said === 'no'
              ? { noConflict: true, conflict: '' }
              : { noConflict: false, conflict: values.conflict || ' ' },
          ),
        )}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          Parts that should stay confidential
        </legend>
        <p className="govuk-hint">
          Police forces answer to the Freedom of Information Act. What you mark here they weigh before anything is
          released. Name a part, such as “Cost” or “Milestones”, write “Everything”, or copy a sentence word for word.
          Where the board cannot tell which part you mean, the force has to decide on every piece of your proposal.
        </p>
        {confidential.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name of its own while it is typed
          <div key={at} className="cb-quoted govuk-!-margin-bottom-4">
            <TextInput
              label="Which part"
              {...control(
                `conflicts.confidential.${at}.part`,
                one.part,
                (part) => change(at, { part }),
                errors(`confidential.${at}.part`),
              )}
            />
            <TextInput
              label="Why"
              {...control(
                `conflicts.confidential.${at}.why`,
                one.why,
                (why) => change(at, { why }),
                errors(`confidential.${at}.why`),
              )}
            />
            <TextInput
              label="Until when"
              width={20}
              {...control(
                `conflicts.confidential.${at}.until`,
                one.until,
                (until) => change(at, { until }),
                errors(`confidential.${at}.until`),
              )}
            />
            <TextButton
              onClick={() => set({ confidential: confidential.filter((_one, place) => place !== at) })}
            >{`Remove part ${at + 1}`}</TextButton>
          </div>
        ))}
        <Button
          look="secondary"
          onClick={() => set({ confidential: [...confidential, { part: '', why: '', until: '' }] })}
        >
          Add a part
        </Button>
      </fieldset>
    </>
  )
}
