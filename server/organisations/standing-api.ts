import { PersonType } from '../people/api.ts'
import { restorePerson, suspendPerson } from '../people/commands/suspend.ts'
import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import { MailDomainType } from './domains-api.ts'
import { type PersonStanding, type Standing, type Stopped, standingOf } from './standing.ts'
import { RoleType } from './team-api.ts'

const StoppedType = builder.objectRef<Stopped>('Stopped')
StoppedType.implement({
  description: 'Why somebody or something may not act. Charter managers alone see it.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ at }) => at }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
})

const PersonStandingType = builder.objectRef<PersonStanding>('PersonStanding')
PersonStandingType.implement({
  description: 'Somebody who holds a post, and whether they may act. Charter managers alone see it.',
  fields: (t) => ({
    person: t.field({ type: PersonType, description: 'Who.', resolve: ({ person }) => person }),
    role: t.expose('role', { type: RoleType, description: 'The role of their post.' }),
    stopped: t.field({
      type: StoppedType,
      nullable: true,
      description: 'Why they may not act; null when they may.',
      resolve: ({ stopped }) => stopped,
    }),
  }),
})

const StandingType = builder.objectRef<Standing>('OrganisationStanding')
StandingType.implement({
  description: 'Whether an organisation and its people may act. Charter managers alone see it.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'The organisation.',
      resolve: ({ organisation }) => organisation,
    }),
    stopped: t.field({
      type: StoppedType,
      nullable: true,
      description: 'Why it may not act; null when it was not suspended.',
      resolve: ({ stopped }) => stopped,
    }),
    people: t.field({
      type: [PersonStandingType],
      description: 'Who holds a post there, at most 500.',
      resolve: ({ people }) => people,
    }),
    mailDomains: t.field({
      type: [MailDomainType],
      description: 'The domains by which people join it, and those that wait.',
      resolve: ({ mailDomains }) => mailDomains,
    }),
    isOwn: t.exposeBoolean('isOwn', { description: 'The viewer belongs to it, so another Charter manager decides.' }),
  }),
})

builder.queryField('organisationStanding', (t) =>
  t.field({
    type: StandingType,
    nullable: true,
    description: 'Whether an organisation and its people may act. Null but for Charter managers.',
    args: { slug: t.arg.string({ required: true, description: 'Its part of the address.' }) },
    resolve: (_root, { slug }, act) => standingOf(act, slug),
  }),
)

const whom = { required: true, description: 'The id of the person.' } as const

builder.mutationFields((t) => ({
  suspendPerson: t.field({
    type: PersonType,
    errors: {},
    description: 'A Charter manager stops somebody: they act for nobody, and what they have open closes.',
    args: {
      personId: t.arg.string(whom),
      reason: t.arg.string({
        required: true,
        description: 'Why, 10 to 1,000 characters. The person and Charter managers read it, nobody else.',
      }),
    },
    resolve: (_root, input, act) => suspendPerson(act, input),
  }),
  restorePerson: t.field({
    type: PersonType,
    errors: {},
    description: 'A Charter manager lets somebody who was suspended act again.',
    args: { personId: t.arg.string(whom) },
    resolve: (_root, input, act) => restorePerson(act, input),
  }),
}))
