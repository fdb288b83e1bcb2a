import { useParams } from 'react-router'
import { modeRules } from '../../schema/challenges.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { OpeningQuery } from '../gql/graphql.ts'
import { command, usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { LinkButton } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { Checkbox } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Hash } from '../ui/reference.tsx'
import { Table } from '../ui/table.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Stamp, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { CheckReceipt } from './check-receipt.tsx'
import { confirmOpening } from './commands.ts'

const openingQuery = graphql(`
  query Opening($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      mode
      state
      closesAt
      force {
        id
        name
      }
      opening {
        openedAt
        received
        seed
        hasConfirmed
        mayConfirm
        confirmations {
          name
          at
        }
        receipts {
          reference
          sha256
        }
      }
      evaluation {
        part
      }
    }
  }
`)

type Shown = NonNullable<OpeningQuery['challenge']>

/** Were all proposals really sealed? Before the close, that nobody can look; after it, who opened them and every hash. */
export default function Opening() {
  const { reference = '' } = useParams()
  const query = usePageQuery(openingQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  useTitle(challenge && `Opening: ${challenge.title}`)
  if (!query.data) return <Unready query={query} what="the opening" />
  if (!challenge || challenge.state === 'draft') return <NotFound />
  const isOpened = challenge.opening.openedAt !== null
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.challenge(challenge.reference), words: challenge.reference }]} />
      <ChangeLine {...changes} />
      <p className="cb-muted govuk-!-margin-bottom-1">{challenge.title}</p>
      <h1 className="govuk-heading-l">{isOpened ? 'The proposals were opened' : 'Opening the proposals'}</h1>
      {isOpened ? <Opened challenge={challenge} /> : <Sealed challenge={challenge} reload={query.reload} />}
    </>
  )
}

function Sealed({ challenge, reload }: { challenge: Shown; reload(): void }) {
  const { mode, state, closesAt, opening } = challenge
  const { sealed } = modeRules[modeOf(mode)]
  if (!sealed)
    return (
      <p className="govuk-body cb-reading">Nothing is sealed in this mode: the force reads what comes as it comes.</p>
    )
  if (state === 'withdrawn')
    return (
      <p className="govuk-body cb-reading">
        The challenge was withdrawn before its proposals were opened. They stay sealed for ever.
      </p>
    )
  return (
    <div className="cb-reading">
      <InsetText>
        {closesAt ? (
          <>
            Opens after <Time at={closesAt} />.{' '}
          </>
        ) : null}
        It takes two people of the panel. Until then no account, whatever its role, can read a proposal, see who sent
        one or how many there are.
      </InsetText>
      {opening.confirmations.map(({ name, at }) => (
        <p className="govuk-body" key={name}>
          <strong>{name}</strong> confirmed <Time at={at} />. Waiting for a second person of the panel.
        </p>
      ))}
      {opening.mayConfirm ? <Confirm challenge={challenge} reload={reload} /> : null}
    </div>
  )
}

function Confirm({ challenge, reload }: { challenge: Shown; reload(): void }) {
  const isSecond = challenge.opening.confirmations.length > 0
  const form = useForm({
    initial: { declared: false },
    check: ({ declared }) =>
      declared ? [] : [{ path: 'declared', code: 'NEEDED', message: 'Tick the declaration to open the proposals' }],
    send: ({ declared }) => command(confirmOpening, { challenge: challenge.id, declared }),
    after: reload,
  })
  return (
    <Form form={form} submit="Open the proposals">
      <p className="govuk-body">
        {isSecond
          ? 'You are the second person: everything is opened at once, and cannot be sealed again.'
          : 'You are the first person. Nothing is opened until a second one confirms.'}{' '}
        Your name and the time become part of the public record.
      </p>
      <Checkbox
        label="I have seen none of the proposals, and I open them so that each is judged by the published criteria alone"
        {...form.field('declared')}
      />
    </Form>
  )
}

function Opened({ challenge }: { challenge: Shown }) {
  const { opening, force, evaluation } = challenge
  return (
    <>
      <p className="govuk-body-l cb-reading">
        {opening.received === 0 ? 'No proposals came.' : `${many(opening.received, 'proposal')} received.`} Opened for{' '}
        {force.name} by {opening.confirmations.map(({ name }) => name).join(' and ')}
        {opening.openedAt ? (
          <>
            {' '}
            at <Stamp at={opening.openedAt} />
          </>
        ) : null}
        .
      </p>
      {evaluation ? <NextStep challenge={challenge} /> : null}
      {opening.received > 0 ? (
        <>
          <Table
            caption="What was sealed, by receipt"
            rows={opening.receipts}
            keyOf={(receipt) => receipt.reference}
            columns={[
              {
                head: 'Proposal',
                names: true,
                cell: (receipt) => <span className="cb-mono">{receipt.reference}</span>,
              },
              { head: 'SHA-256', cell: (receipt) => <Hash whole>{receipt.sha256}</Hash> },
            ]}
          />
          <p className="govuk-body cb-reading">
            Each hash was made when its proposal was submitted, over its salted text and files. The letters follow the
            order of SHA-256 over “seed:reference”. Seed: <Hash whole>{opening.seed ?? ''}</Hash>
          </p>
          <CheckReceipt receipts={opening.receipts} />
        </>
      ) : null}
    </>
  )
}

function NextStep({ challenge: { reference, opening, evaluation } }: { challenge: Shown }) {
  if (opening.received === 0)
    return <LinkButton to={paths.challengeDecision(reference)}>Decide, with a reason for everybody</LinkButton>
  return evaluation?.part ? (
    <LinkButton to={paths.challengeConflicts(reference)}>Declare conflicts</LinkButton>
  ) : (
    <LinkButton to={paths.challengeEvaluation(reference)}>See the evaluation</LinkButton>
  )
}
