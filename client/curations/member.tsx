import { Link } from 'react-router'
import { sameProblemLevelLabels, sameProblemLevels } from '../../schema/challenges.ts'
import { type SameAnswer, sameAnswerLabels, sameAnswers } from '../../schema/curations.ts'
import { categoryLabel, standardLabel } from '../../schema/vocabularies.ts'
import { ChallengeStatus } from '../challenges/status.tsx'
import type { CurationMemberPartsFragment, CurationPartsFragment } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Reference } from '../ui/reference.tsx'
import { DemoTag, Tag } from '../ui/tag.tsx'
import { answerCuration, proposeLead } from './commands.ts'

type Props = { curation: CurationPartsFragment; member: CurationMemberPartsFragment; after(): void }

/** One challenge beside the others: what it is about, what its owner says, and what may be done. */
export function Member({ curation, member, after }: Props) {
  const { challenge, answer, note } = member
  const isLead = curation.lead?.id === challenge.id
  const standards = challenge.standardCodes.map(standardLabel)
  const onLead = curation.members.find((one) => one.challenge.id === curation.lead?.id)?.challenge.sameProblems ?? []
  const joined = isLead ? undefined : onLead.find(({ force }) => force.id === challenge.force.id)
  const agrees = answer === 'same' || answer === 'partly'
  return (
    <section aria-labelledby={challenge.reference}>
      <h3 className="govuk-heading-s" id={challenge.reference}>
        {challenge.force.name}
      </h3>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
          {challenge.title}
        </Link>
      </p>
      <p className="govuk-body-s">
        <Reference>{challenge.reference}</Reference> <ChallengeStatus challenge={challenge} />{' '}
        {isLead ? <Tag colour="blue">Lead</Tag> : null} {challenge.isDemo ? <DemoTag /> : null}
      </p>
      <p className="govuk-body-s">{challenge.summary}</p>
      <p className="govuk-body-s cb-muted">
        {challenge.categories.map(categoryLabel).join(', ')}
        {standards.length > 0 ? ` · ${standards.join(', ')}` : ''}
        {` · ${many(challenge.sameProblems.length + 1, 'force')}`}
      </p>
      {curation.aim === 'adopt' ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
            What came of it, and who adopted it
          </Link>
        </p>
      ) : (
        <p className="govuk-body">
          <strong>Is it the same problem?</strong> {answer ? sameAnswerLabels[answer] : 'Its owner has not answered.'}
          {note ? ` “${note}”` : ''}
        </p>
      )}
      {joined ? (
        <p className="govuk-body">
          Has added itself to {curation.lead?.reference}, the lead: {levelWords(joined.level)}.
        </p>
      ) : null}
      {curation.lead && !isLead && agrees && !joined && member.mayAnswer ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.challengeSameProblem(curation.lead.reference)}>
            Add your force to {curation.lead.reference}, the proposed lead
          </Link>
        </p>
      ) : null}
      {member.mayAnswer ? <AnswerForm curation={curation} member={member} after={after} /> : null}
      {curation.actions.includes('proposeLead') && agrees && !isLead ? (
        <LeadForm curation={curation} member={member} after={after} />
      ) : null}
    </section>
  )
}

const levelWords = (level: string) => {
  const known = sameProblemLevels.find((one) => one === level)
  return (known ? sameProblemLevelLabels[known] : level).toLowerCase()
}

function AnswerForm({ curation, member, after }: Props) {
  const [answer] = useCommand(answerCuration)
  const form = useForm({
    initial: { answer: member.answer ?? ('' as SameAnswer | ''), note: member.note, looked: false },
    check: (values) =>
      values.answer ? [] : [{ path: 'answer', code: 'EMPTY', message: 'Say whether it is the same problem' }],
    send: ({ answer: chosen, ...words }: { answer: SameAnswer | ''; note: string; looked: boolean }) =>
      answer({ id: curation.id, challengeId: member.challenge.id, answer: chosen || 'not', ...words }),
    after,
  })
  return (
    <Form form={form} submit={member.answer ? 'Change the answer' : 'Answer'}>
      <Radios
        label={`Your answer for ${member.challenge.reference}`}
        small
        choices={sameAnswers.map((value) => ({ value, label: sameAnswerLabels[value] }))}
        {...form.field('answer')}
      />
      <Textarea
        label="What differs?"
        hint="Needed if you answer partly, for the forces in it."
        rows={2}
        most={500}
        {...form.field('note')}
      />
      <Looked form={form} of={member.challenge.id} />
    </Form>
  )
}

function LeadForm({ curation, member, after }: Props) {
  const [propose] = useCommand(proposeLead)
  const form = useForm({
    initial: {},
    send: () => propose({ id: curation.id, challengeId: member.challenge.id }),
    after,
  })
  return <Form form={form} look="secondary" submit={`Propose ${member.challenge.reference} as the lead`} />
}
