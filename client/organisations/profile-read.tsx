import { sizeLabel } from '../../schema/organisations.ts'
import { categoryLabel, regionLabel, sectorLabel } from '../../schema/vocabularies.ts'
import type { ProfileQuery } from '../gql/graphql.ts'
import { SummaryList } from '../ui/summary-list.tsx'

type Profile = NonNullable<ProfileQuery['organisation']>

/** What the profile says, for an editor, who asks an administrator where it is not true any more. */
export const ProfileRead = ({ organisation: of }: { organisation: Profile }) => (
  <>
    <p className="govuk-body">Everybody sees this. Where it is not true any more, an administrator changes it.</p>
    <SummaryList
      rows={[
        { name: 'About', value: of.about ?? '' },
        { name: 'Website', value: of.website ?? '' },
        { name: 'Mailbox', value: of.mailbox ?? '' },
        { name: 'Size', value: of.size ? sizeLabel(of.size) : '' },
        { name: 'What it does', value: of.categories.map(categoryLabel).join(', ') },
        { name: 'Serves', value: of.regions.map(regionLabel).join(', ') },
        { name: 'Works besides in', value: of.sectors.map(sectorLabel).join(', ') },
      ].filter(({ value }) => value)}
    />
  </>
)
