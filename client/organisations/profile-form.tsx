import { useState } from 'react'
import { Link } from 'react-router'
import { sizeBands, sizeLabel, standingProfile } from '../../schema/organisations.ts'
import { categories, categoryLabel, regionLabel, regions, sectorLabel, sectors } from '../../schema/vocabularies.ts'
import { graphql } from '../gql/gql.ts'
import type { ProfileQuery } from '../gql/graphql.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Checkboxes, Radios } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'

const editMutation = graphql(`
  mutation EditProfile($id: ID!, $madeFrom: Int!, $profile: ProfileInput!, $looked: Boolean) {
    editProfile(organisationId: $id, madeFrom: $madeFrom, profile: $profile, looked: $looked) {
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

type Edited = NonNullable<ProfileQuery['organisation']>
type Profile = {
  about: string
  website: string
  mailbox: string
  size: string
  regions: readonly string[]
  sectors: readonly string[]
  categories: readonly string[]
}
type Values = Profile & { looked: boolean }

const asTyped = (
  of: {
    [Name in keyof Profile]: Profile[Name] | null
  },
): Values => ({
  about: of.about ?? '',
  website: of.website ?? '',
  mailbox: of.mailbox ?? '',
  size: of.size ?? '',
  regions: of.regions ?? [],
  sectors: of.sectors ?? [],
  categories: of.categories ?? [],
  looked: false,
})

/** The profile in words, so that two of them can be compared. */
const inWords = ({ about, website, mailbox, size, ...lists }: Profile) =>
  [
    about,
    website,
    mailbox,
    size && sizeLabel(size),
    lists.categories.map(categoryLabel).join(', '),
    lists.regions.map(regionLabel).join(', '),
    lists.sectors.map(sectorLabel).join(', '),
  ]
    .filter(Boolean)
    .join('\n\n')

const choicesOf = (terms: readonly { code: string; label: string }[]) =>
  terms.map(({ code, label }) => ({ value: code, label }))

/** The form; where a colleague saved meanwhile, both texts and a choice. */
export function ProfileForm({ organisation, after }: { organisation: Edited; after(): void }) {
  const [version, setVersion] = useState(organisation.version)
  const form = useForm({
    initial: asTyped(organisation),
    send: ({ looked, ...values }) =>
      command(editMutation, {
        id: organisation.id,
        madeFrom: version,
        profile: {
          ...values,
          regions: [...values.regions],
          sectors: [...values.sectors],
          categories: [...values.categories],
        },
        looked,
      }),
    after,
  })
  const conflict = conflictOf(form, { version, setVersion, shape: standingProfile, asTyped })
  if (conflict)
    return (
      <ConflictChoice
        what="the profile"
        yours={inWords(conflict.yours)}
        theirs={inWords(conflict.theirs)}
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
      <Textarea label="About" hint="In plain words, for everybody." most={2000} {...form.field('about')} />
      <TextInput label="Website" hint="Such as https://www.example.org" type="url" {...form.field('website')} />
      <TextInput
        label="Mailbox"
        hint="Of a post, such as innovation@example.org, never of a person: everybody sees it."
        type="email"
        {...form.field('mailbox')}
      />
      <Looked form={form} />
      {organisation.kind === 'supplier' ? (
        <>
          <Radios label="How big it is" choices={choicesOf(sizeBands)} {...form.field('size')} />
          <Checkboxes label="What it does" choices={choicesOf(categories)} {...form.field('categories')} />
          <Checkboxes label="Regions it serves" choices={choicesOf(regions)} {...form.field('regions')} />
          <Checkboxes
            label="Where it works besides policing (optional)"
            choices={choicesOf(sectors)}
            {...form.field('sectors')}
          />
        </>
      ) : null}
    </Form>
  )
}
