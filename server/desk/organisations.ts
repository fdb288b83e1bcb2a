import { profileIsOldFrom } from '../../schema/organisations.ts'
import type { MailDomainFields } from '../organisations/mail-domains.ts'
import { type OrganisationFields, profileSaidAt } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item } from './item.ts'
import type { Sources } from './sources.ts'

/** The organisations that one asked to act for here, while a Charter manager has not decided. */
export const registrationsThatWait = (_act: Act, { applications }: Sources): DeskItem[] =>
  applications
    .filter(({ appliedAt }) => appliedAt !== null)
    .map(({ _id, name, appliedAt }) =>
      item({
        key: `registration:${_id}`,
        words: `To decide whether ${name} acts here`,
        path: '/organisations/register',
        since: appliedAt,
        who: 'A Charter manager',
      }),
    )

/** Of a supplier: what it said of itself so long ago that its people are asked whether it is still true. */
export function profileToRenew({ viewer, now }: Act, { own }: Sources): DeskItem[] {
  if (own?.kind !== 'supplier' || viewer.organisationsAs('admin', 'editor').length === 0) return []
  const { _id, slug, about, categories, regions } = own
  const saidAt = profileSaidAt(own)
  const oldFrom = profileIsOldFrom(saidAt)
  if (oldFrom > now || !(about || categories.length > 0 || regions.length > 0)) return []
  const day = saidAt.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
  return [
    item({
      key: `profile:${_id}:${saidAt.toISOString()}`,
      words: `Say whether your profile is still true: last said on ${day}`,
      path: `/organisations/${slug}/edit`,
      since: oldFrom,
    }),
  ]
}

/** For a Charter manager: an organisation that asks to act here. */
export const registrationToDecide = ({ _id, name, appliedAt }: OrganisationFields): DeskItem =>
  item({
    key: `register:${_id}`,
    words: `Decide whether ${name} acts here`,
    path: '/organisations/applications',
    since: appliedAt,
  })

/** For a Charter manager: a domain of addresses that an organisation calls its own. */
export const domainToConfirm = ({ _id, domain, namedAt }: MailDomainFields, name: string): DeskItem =>
  item({
    key: `domain:${_id}`,
    words: `Decide whether ${domain} is a domain of ${name}`,
    path: '/organisations/applications',
    since: namedAt,
  })
