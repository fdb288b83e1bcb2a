import {
  type ConflictOutcome,
  conflictOutcomeLabels,
  conflictOutcomes,
  evaluationLimits,
} from '../../schema/evaluations.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { type PanelChallenge, type PossibleConflict, ruleOnConflict } from './panel-query.ts'

type Props = { challenge: PanelChallenge; after(words: string): void }

/** What others declared as possible conflicts, to who rules on them. */
export function PossibleConflicts({ challenge, after }: Props) {
  if (challenge.possibleConflicts.length === 0) return null
  return (
    <section className="cb-reading" aria-labelledby="possible-conflicts">
      <h2 className="govuk-heading-m" id="possible-conflicts">
        Possible conflicts
      </h2>
      <p className="govuk-body">
        Until you rule on it, who declared one neither reads nor scores that proposal. If they may not judge it, that is
        as an actual conflict: what they did with it so far counts no more, and it stays so for ever.
      </p>
      {challenge.possibleConflicts.map((conflict) => (
        <OneConflict
          key={`${conflict.person.id} ${conflict.proposalId} ${conflict.declaredAt}`}
          challenge={challenge}
          conflict={conflict}
          after={after}
        />
      ))}
    </section>
  )
}

function OneConflict({ challenge, conflict, after }: Props & { conflict: PossibleConflict }) {
  const { person, letter, supplier, words, ruling } = conflict
  return (
    <section>
      <h3 className="govuk-heading-s">
        {person.name}, on proposal {letter} of {supplier.name}
      </h3>
      <Paragraphs text={words} />
      {ruling ? (
        <p className="govuk-body">
          <strong>{conflictOutcomeLabels[ruling.outcome]}</strong> (<Time at={ruling.at} form="day" />
          ): {ruling.words}
        </p>
      ) : (
        <Rule challenge={challenge} conflict={conflict} outcomes={conflictOutcomes} after={after} />
      )}
      {ruling?.outcome === 'may_judge' ? (
        <Details summary="Rule that they may not judge it after all">
          <Rule challenge={challenge} conflict={conflict} outcomes={['may_not']} after={after} />
        </Details>
      ) : null}
    </section>
  )
}

const unruled: { outcome: ConflictOutcome | ''; words: string } = { outcome: '', words: '' }
const noOutcome = { path: 'outcome', code: 'NEEDED', message: 'Choose whether they judge it' }

function Rule({
  challenge,
  conflict,
  outcomes,
  after,
}: Props & { conflict: PossibleConflict; outcomes: readonly ConflictOutcome[] }) {
  const { person, proposalId, declaredAt } = conflict
  const key = `${person.id}-${proposalId}`
  const form = useForm({
    initial: unruled,
    within: `rule-${key}`,
    keep: `ruling:${key}`,
    check: ({ outcome }) => (outcome ? [] : [noOutcome]),
    // The check says what is missing; this is for the compiler, which does not know that it ran.
    send: async ({ outcome, words }) =>
      outcome
        ? command(ruleOnConflict, {
            ...{ challenge: challenge.id, proposal: proposalId, person: person.id, declaredAt },
            ...{ outcome, words },
          })
        : { refusal: { code: 'INVALID', message: noOutcome.message, fields: [noOutcome] } },
    after: () => after(`Ruled. ${person.name} is told.`),
  })
  return (
    <Form form={form} submit="Rule and tell them">
      <Radios
        label="Do they judge it?"
        small
        choices={outcomes.map((value) => ({ value, label: conflictOutcomeLabels[value] }))}
        {...form.field('outcome')}
      />
      <Textarea
        label="Why"
        hint="They read it, and it stands in the record for ever. Name nobody’s private affairs."
        rows={3}
        most={evaluationLimits.conflict}
        {...form.field('words')}
      />
    </Form>
  )
}
