import { Link, useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { ReceiptQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { fileSize } from '../ui/forms/file-input.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Hash } from '../ui/reference.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Details, InsetText, NotificationBanner } from '../ui/text-blocks.tsx'
import { Stamp, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

const receiptQuery = graphql(`
  query Receipt($reference: String!) {
    proposal(reference: $reference) {
      reference
      state
      unsealedAt
      submittedVersion
      supplier {
        name
      }
      challenge {
        reference
        title
        mode
        force {
          name
        }
      }
      inside {
        versions {
          number
          edition
          submittedAt
          sha256
          salt
          sealedText
          files {
            id
            name
            size
            sha256
          }
          partners {
            part
            organisation {
              name
            }
          }
        }
      }
    }
  }
`)

/** The proof that a version was sent: when, what, and the hash that anybody can work out again. */
export default function Receipt() {
  const { reference = '', version = '' } = useParams()
  const query = usePageQuery(receiptQuery, { reference })
  const proposal = query.data?.proposal
  const receipt = proposal?.inside?.versions.find((one) => String(one.number) === version)
  useTitle('Receipt')
  if (!query.data) return <Unready query={query} what="the receipt" />
  if (!proposal || !receipt) return <NotFound />
  const { challenge } = proposal
  return (
    <div className="cb-reading">
      <Breadcrumbs trail={[{ to: paths.proposal(reference), words: `Proposal ${reference}` }]} />
      <Standing proposal={proposal} version={receipt.number} />
      <h1 className="govuk-heading-l">Receipt</h1>
      <SummaryList
        rows={[
          { name: 'Proposal', value: `${proposal.reference}, version ${receipt.number}` },
          { name: 'From', value: proposal.supplier.name },
          {
            name: 'To',
            value: (
              <>
                {challenge.force.name}:{' '}
                <Link className="govuk-link" to={paths.challenge(challenge.reference)}>
                  {challenge.reference} {challenge.title}
                </Link>
                , edition {receipt.edition}
              </>
            ),
          },
          { name: 'Received', value: <Stamp at={receipt.submittedAt} /> },
          ...receipt.partners.map(({ organisation, part }) => ({ name: `With ${organisation.name}`, value: part })),
          ...receipt.files.map((file) => ({
            name: file.name,
            value: (
              <>
                {fileSize(file.size)}, <Hash whole>{file.sha256}</Hash>
              </>
            ),
          })),
          { name: 'SHA-256', value: <Hash whole>{receipt.sha256}</Hash> },
          { name: 'Salt', value: <Hash whole>{receipt.salt}</Hash> },
        ]}
      />
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={URL.createObjectURL(new Blob([receipt.sealedText ?? ''], { type: 'application/json' }))}
          download={`${proposal.reference}-version-${receipt.number}.json`}
        >
          Download what the number is worked out over
        </a>
        . Any SHA-256 tool gives the same number for this file, such as{' '}
        <code className="cb-mono">
          shasum -a 256 {proposal.reference}-version-{receipt.number}.json
        </code>
        .
      </p>
      <Details summary="What is this number?">
        The SHA-256 is worked out over everything you sent, as canonical JSON, with the salt so that nobody can guess
        your words from it. At the opening the force publishes the number of every proposal it opened: if yours is
        there, what was opened is what you sent, to the letter. Keep this page or the letter.
      </Details>
      <ButtonGroup>
        <Button look="secondary" onClick={() => window.print()}>
          Print
        </Button>
        <Link className="govuk-link" to={paths.proposal(reference)}>
          Back to the proposal
        </Link>
        <Link className="govuk-link" to={paths.proposals()}>
          Our proposals
        </Link>
      </ButtonGroup>
    </div>
  )
}

type Received = NonNullable<ReceiptQuery['proposal']>

/** What this version is now: a receipt is looked at long after it came. */
function Standing({ proposal, version }: { proposal: Received; version: number }) {
  const { state, submittedVersion, unsealedAt, challenge } = proposal
  const { sealed } = modeRules[modeOf(challenge.mode)]
  if (submittedVersion && version < submittedVersion)
    return <InsetText>You sent version {submittedVersion} after this one. That one counts.</InsetText>
  if (state === 'withdrawn') return <InsetText>You withdrew this proposal. This is what you had sent.</InsetText>
  if (state !== 'submitted' || (sealed && unsealedAt))
    return (
      <InsetText>
        {sealed && unsealedAt ? (
          <>
            {challenge.force.name} opened this version at <Time at={unsealedAt} form="exact" />.
          </>
        ) : (
          'This is what you sent.'
        )}
      </InsetText>
    )
  return (
    <NotificationBanner kind="success">
      <p className="govuk-notification-banner__heading">
        Version {version} is in.{' '}
        {sealed
          ? `It stays sealed until ${challenge.force.name} opens all proposals together.`
          : `${challenge.force.name} reads it from now on.`}
      </p>
    </NotificationBanner>
  )
}
