import { PersonType, ViewerType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import { domainsToConfirm, isNamersOwn, type NamedDomain, offerTo, withNamers } from './mail-domains.ts'

export const MailDomainType = builder.objectRef<NamedDomain>('MailDomain')
MailDomainType.implement({
  description:
    'A domain of mail addresses that an organisation calls its own. Its admins and Charter managers alone see it.',
  fields: (t) => ({
    domain: t.string({ description: 'What stands after the @.', resolve: ({ named }) => named.domain }),
    isConfirmed: t.boolean({
      description: 'Whether a Charter manager confirmed it, so that people join by it.',
      resolve: ({ named }) => named.state === 'confirmed',
    }),
    namedAt: t.field({ type: 'DateTime', description: 'When it was named.', resolve: ({ named }) => named.namedAt }),
    confirmedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when people join by it.',
      resolve: ({ named }) => named.confirmedAt,
    }),
    namedBy: t.field({ type: PersonType, nullable: true, description: 'Who named it.', resolve: ({ namer }) => namer }),
    isNamersOwn: t.boolean({
      description: 'Whether who named it has an address there: it shows whether they are of it.',
      resolve: isNamersOwn,
    }),
    organisation: t.field({
      type: OrganisationType,
      description: 'The organisation.',
      resolve: ({ named }) => named.organisationId,
    }),
  }),
})

builder.queryField('mailDomainsToConfirm', (t) =>
  t.field({
    type: [MailDomainType],
    description: 'Domains that wait for a Charter manager, the oldest first, at most 100.',
    resolve: async (_root, _args, act) => withNamers(await domainsToConfirm(act)),
  }),
)

builder.objectField(ViewerType, 'joinsByDomain', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    description: 'What the viewer may join at once by the domain of their own address, if there is such a thing.',
    resolve: async (_viewer, _args, act) => (await offerTo(act))?.organisation ?? null,
  }),
)
