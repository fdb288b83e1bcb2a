import { Link } from 'react-router'
import { sizeLabel } from '../../schema/organisations.ts'
import { categoryLabel, regionLabel, sectorLabel } from '../../schema/vocabularies.ts'
import type { OrganisationQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { SummaryList } from '../ui/summary-list.tsx'

export type OrganisationShown = NonNullable<OrganisationQuery['organisation']>

const registers: Record<string, string> = {
  'GB-COH': 'Companies House',
  'GB-PPON': 'Central Digital Platform (PPON)',
}

/** What is known of it. What is empty is not shown. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationShown }) {
  const { authorities, size, regions, sectors, categories, identifiers, website, mailbox, source } = organisation
  const rows = [
    ...(authorities.length > 0
      ? [
          {
            name: 'Contracting authority',
            value: authorities.map(({ id, name, slug }) => (
              <div key={id}>
                <Link className="govuk-link" to={paths.organisation(slug)}>
                  {name}
                </Link>
              </div>
            )),
          },
        ]
      : []),
    ...(categories.length > 0 ? [{ name: 'What it does', value: categories.map(categoryLabel).join(', ') }] : []),
    ...(regions.length > 0 ? [{ name: 'Serves', value: regions.map(regionLabel).join(', ') }] : []),
    ...(sectors.length > 0 ? [{ name: 'Works besides in', value: sectors.map(sectorLabel).join(', ') }] : []),
    ...(size ? [{ name: 'Size', value: sizeLabel(size) }] : []),
    ...(website && /^https:\/\//.test(website)
      ? [
          {
            name: 'Website',
            value: (
              <a className="govuk-link" href={website} rel="noreferrer">
                {website.replace(/^https:\/\//, '')}
              </a>
            ),
          },
        ]
      : []),
    ...(mailbox ? [{ name: 'Mailbox', value: mailbox }] : []),
    ...identifiers.map(({ scheme, id }) => ({
      name: registers[scheme] ?? scheme,
      value: <span className="cb-mono">{id}</span>,
    })),
    ...(source ? [{ name: 'Source of these facts', value: source }] : []),
  ]
  return rows.length > 0 ? <SummaryList rows={rows} /> : null
}
