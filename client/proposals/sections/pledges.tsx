import { principles } from '../../../schema/vocabularies.ts'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { control, type SectionProps } from './props.ts'

export const Pledges = ({ values, set, errors }: SectionProps<'charter'>) => (
  <>
    <p className="govuk-body">
      What you would pledge under a principle of the Charter. It is not scored: a good proposal without a pledge loses
      nothing.
    </p>
    {principles.map(({ code, label }) => (
      <Textarea
        key={code}
        label={label}
        rows={3}
        most={1_000}
        {...control(
          `charter.pledges.${code}`,
          values.pledges.find((one) => one.principle === code)?.pledge ?? '',
          (pledge) =>
            set({
              pledges: [
                ...values.pledges.filter((one) => one.principle !== code),
                ...(pledge.trim() ? [{ principle: code, pledge }] : []),
              ],
            }),
          errors(`pledges.${code}.pledge`),
        )}
      />
    ))}
  </>
)
