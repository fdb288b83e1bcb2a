import type { ProposalContent } from '../../../schema/proposals.ts'
import { standardLabel } from '../../../schema/vocabularies.ts'
import { Radios } from '../../ui/forms/choices.tsx'
import { TextInput } from '../../ui/forms/text-input.tsx'
import { control, type SectionProps } from './props.ts'

type Claim = ProposalContent['standards']['claims'][number]

const claims: readonly { value: Claim['claim']; label: string }[] = [
  { value: 'conformant', label: 'Conformant' },
  { value: 'partial', label: 'Partly' },
  { value: 'planned', label: 'Planned' },
  { value: 'not', label: 'Not' },
]

export function Standards({ values, set, asked, errors }: SectionProps<'standards'>) {
  const { standards } = asked.content.good
  const claimOf = (code: string) => values.claims.find((one) => one.code === code)
  const change = (code: string, part: Partial<Claim>) => {
    const before: Claim = claimOf(code) ?? { code, claim: 'not', note: '' }
    set({ claims: [...values.claims.filter((one) => one.code !== code), { ...before, ...part }] })
  }
  if (standards.length === 0)
    return <p className="govuk-body">The force asks for no standard. Go on to the next task.</p>
  return standards.map(({ code, level }, at) => (
    <section key={code} aria-label={standardLabel(code)}>
      <Radios<Claim['claim']>
        label={`${standardLabel(code)} (${level === 'must' ? 'a must' : 'wanted'})`}
        small
        choices={claims}
        {...control<Claim['claim'] | ''>(
          `standards.claims.${at}`,
          claimOf(code)?.claim ?? '',
          (claim) => claim && change(code, { claim }),
        )}
      />
      {claimOf(code) ? (
        <TextInput
          label="How, or by when"
          {...control(
            `standards.claims.${at}.note`,
            claimOf(code)?.note ?? '',
            (note) => change(code, { note }),
            errors(`claims.${at}.note`),
          )}
        />
      ) : null}
    </section>
  ))
}
