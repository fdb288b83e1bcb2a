import { modeRules } from '../../schema/modes.ts'
import { leftOut, shortlistLimits, shortlistRule } from '../../schema/shortlist.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { command } from '../graphql.ts'
import { Checkboxes } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Time } from '../ui/time.tsx'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'
import { shortlistProposals } from './shortlist-commands.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Who goes further, where the mode has a second step: those on the list, and to the moderator the form that makes it. */
export function Shortlist({ challenge, evaluation, reload }: Shown) {
  const { candidates, shortlistedAt, shortlistReason, part, stage } = evaluation
  if (!modeRules[modeOf(challenge.mode)].secondStep) return null
  const mayChoose = stage === 'ranked' && part === 'moderator'
  if (!(shortlistedAt || mayChoose)) return null
  return (
    <section className="cb-reading" aria-labelledby="shortlist">
      <h2 className="govuk-heading-m" id="shortlist">
        Shortlist
      </h2>
      {shortlistedAt ? (
        <>
          <p className="govuk-body">
            Made on <Time at={shortlistedAt} form="day" />. Only these can be accepted:{' '}
            {candidates
              .filter(({ state }) => state === 'shortlisted' || state === 'accepted')
              .map(nameOf)
              .join('; ')}
            .
          </p>
          {shortlistReason ? <Paragraphs text={`Why one of a better rank is left out: ${shortlistReason}`} /> : null}
        </>
      ) : (
        <p className="govuk-body">There is no shortlist. Make one only if the decision needs a second look.</p>
      )}
      {mayChoose ? (
        <Choose key={shortlistedAt ?? 'first'} challenge={challenge} evaluation={evaluation} reload={reload} />
      ) : null}
    </section>
  )
}

type Values = { proposalIds: readonly string[]; reason: string }
const initial: Values = { proposalIds: [], reason: '' }

function Choose({ challenge, evaluation, reload }: Shown) {
  const { candidates, ranking } = evaluation
  const { mayAward } = modeRules[modeOf(challenge.mode)]
  const form = useForm({
    initial,
    keep: `shortlist:${challenge.id}`,
    send: ({ proposalIds, reason }) =>
      command(shortlistProposals, { challenge: challenge.id, proposals: [...proposalIds], reason }),
    after: () => {
      form.reset(initial)
      reload()
    },
  })
  const isIn = candidates.filter(({ state }) => state === 'shortlisted').map(({ proposalId }) => proposalId)
  const choices = ranking.flatMap(({ proposalId, rank, total }) => {
    const candidate = candidates.find((one) => one.proposalId === proposalId)
    return candidate && rank !== null && rank !== undefined && !isIn.includes(proposalId)
      ? [{ value: proposalId, label: nameOf(candidate), hint: `Rank ${rank}, ${total} of 100` }]
      : []
  })
  if (choices.length === 0) return null
  const out = leftOut(ranking, [...isIn, ...form.values.proposalIds])
  return (
    <Form form={form} submit={isIn.length > 0 ? 'Add to the shortlist' : 'Shortlist these'}>
      <Checkboxes
        label="Who goes further?"
        hint={`${mayAward ? shortlistRule.byRank : shortlistRule.free} Each on the list is told so; nobody is taken off it. The others are told nothing and stay under evaluation until the decision.`}
        choices={choices}
        {...form.field('proposalIds')}
      />
      {!mayAward && out.length > 0 ? (
        <Textarea
          label="Why is one of a better rank left out?"
          hint="It stays on the record."
          rows={3}
          most={shortlistLimits.reason}
          {...form.field('reason')}
        />
      ) : null}
    </Form>
  )
}
