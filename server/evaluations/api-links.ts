import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { isOwnLink, type KnownLinks } from './known-links.ts'
import { ownLinks } from './links.ts'

const PostType = builder.objectRef<KnownLinks['posts'][number]>('LinkedPost')
PostType.implement({
  description: 'A post that the viewer holds or held in an organisation.',
  fields: (t) => ({
    since: t.expose('since', { type: 'DateTime', description: 'When it began.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it lasts.',
    }),
  }),
})

const LinkedPartnershipType = builder.objectRef<KnownLinks['partnerships'][number]>('LinkedPartnership')
LinkedPartnershipType.implement({
  description: 'A partnership of the force that evaluates with an organisation.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Its reference.' }),
    state: t.exposeString('state', { description: 'forming, active, completed or ended.' }),
    hadPart: t.exposeBoolean('hadPart', {
      description: 'Whether the viewer wrote, confirmed, reported, accepted or decided in it.',
    }),
  }),
})

const OrganisationLinksType = builder.objectRef<KnownLinks>('OrganisationLinks')
OrganisationLinksType.implement({
  description: 'What the board knows of the viewer and one organisation of a proposal: times and counts, never words.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Who proposes, or takes part.',
      resolve: ({ organisationId }) => organisationId,
    }),
    posts: t.field({ type: [PostType], description: 'The posts of the viewer there.', resolve: ({ posts }) => posts }),
    since: t.field({
      type: 'DateTime',
      description: 'From when on messages are counted.',
      resolve: ({ contact }) => contact.since,
    }),
    rooms: t.int({
      description: 'How many rooms the viewer shares with its people in which either wrote since then.',
      resolve: ({ contact }) => contact.rooms,
    }),
    ownMessages: t.int({
      description: 'How many messages the viewer wrote there.',
      resolve: ({ contact }) => contact.ownMessages,
    }),
    theirMessages: t.int({
      description: 'How many its people wrote there.',
      resolve: ({ contact }) => contact.theirMessages,
    }),
    partnerships: t.field({
      type: [LinkedPartnershipType],
      description: 'Partnerships of the force with it.',
      resolve: ({ partnerships }) => partnerships,
    }),
    isOwn: t.boolean({
      description: 'Whether some of it is of the viewer’s own doing: to declare no conflict then needs a sentence.',
      resolve: isOwnLink,
    }),
  }),
})

builder.objectField(ChallengeType, 'ownLinks', (t) =>
  t.field({
    type: [OrganisationLinksType],
    complexity: 10,
    description:
      'What links the viewer to each organisation of the opened proposals, to who declares for them alone. Empty to everybody else, before the opening and once it is decided.',
    resolve: (challenge, _args, act) => ownLinks(act, challenge),
  }),
)
