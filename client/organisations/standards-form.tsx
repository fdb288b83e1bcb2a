import { useState } from 'react'
import { Link } from 'react-router'
import { type ClaimKind, claimKinds, claimWords, standingClaims } from '../../schema/organisations.ts'
import { standardLabel, standards } from '../../schema/vocabularies.ts'
import { graphql } from '../gql/gql.ts'
import type { StandardClaimsQuery } from '../gql/graphql.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Checkboxes, Radios } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { fieldId } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { type Claim, claimsAsTyped, claimsInWords } from './claims.ts'

const claimMutation = graphql(`
  mutation ClaimStandards($id: ID!, $madeFrom: Int!, $claims: [StandardClaimInput!]!, $looked: Boolean) {
    claimStandards(organisationId: $id, madeFrom: $madeFrom, claims: $claims, looked: $looked) {
      __typename
      ... on Organisation {
        id
        version
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

type Edited = NonNullable<StandardClaimsQuery['organisation']>

const claimChoices = claimKinds.map((value) => ({ value, label: claimWords[value] }))

/** Every standard as a box; what is ticked asks how it is met. Where a colleague saved meanwhile, both and a choice. */
export function StandardsForm({ organisation, after }: { organisation: Edited; after(): void }) {
  const [version, setVersion] = useState(organisation.version)
  const form = useForm({
    initial: { ...claimsAsTyped(organisation.standards), looked: false },
    send: ({ claims, looked }) =>
      command(claimMutation, { id: organisation.id, madeFrom: version, claims: [...claims], looked }),
    after,
  })
  const { claims } = form.values
  const tick = (codes: readonly string[]) =>
    form.set({
      claims: codes.map(
        (code) =>
          claims.find((one) => one.code === code) ?? { code, claim: 'conformant', plannedFor: null, evidenceUrl: '' },
      ),
    })
  const conflict = conflictOf(form, {
    version,
    setVersion,
    shape: standingClaims,
    asTyped: (standing) => ({ ...claimsAsTyped(standing), looked: false }),
  })
  if (conflict)
    return (
      <ConflictChoice
        what="the standards"
        yours={claimsInWords(conflict.yours)}
        theirs={claimsInWords(conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
  return (
    <Form
      form={form}
      submit="Save"
      beside={
        <Link className="govuk-link" to={paths.organisation(organisation.slug)}>
          Cancel
        </Link>
      }
    >
      <Checkboxes
        {...form.field('claims')}
        label="Standards you meet or plan to meet"
        value={claims.map(({ code }) => code)}
        onChange={tick}
        choices={standards.map(({ code, label }) => {
          const at = claims.findIndex((one) => one.code === code)
          const claim = claims[at]
          const change = (part: Partial<Claim>) =>
            form.set({ claims: claims.map((one) => (one.code === code ? { ...one, ...part } : one)) })
          const field = (name: string) => ({
            id: fieldId(`claims.${at}.${name}`),
            name: `claims.${code}.${name}`,
            error: form.errorAt(`claims.${at}.${name}`),
          })
          return {
            ...{ value: code, label },
            ...(claim ? { reveals: <OneClaim claim={claim} change={change} field={field} /> } : {}),
          }
        })}
      />
      <Looked form={form} />
    </Form>
  )
}

function OneClaim({
  claim: { code, claim, plannedFor, evidenceUrl },
  change,
  field,
}: {
  claim: Claim
  change(part: Partial<Claim>): void
  field(name: string): { id: string; name: string; error: string | undefined }
}) {
  return (
    <>
      <Radios<ClaimKind>
        label={`How you stand to ${standardLabel(code)}`}
        small
        choices={claimChoices}
        {...field('claim')}
        value={claim}
        onChange={(next) => next && change({ claim: next })}
      />
      {claim === 'planned' ? (
        <DateTimeInput
          label="By when?"
          withTime={false}
          {...field('plannedFor')}
          value={plannedFor}
          onChange={(next) => change({ plannedFor: next })}
        />
      ) : null}
      <TextInput
        label="What stands behind it"
        hint="The address of a certificate, a specification or a live description. It begins with https. May be empty."
        type="url"
        {...field('evidenceUrl')}
        value={evidenceUrl}
        onChange={(next) => change({ evidenceUrl: next })}
      />
    </>
  )
}
