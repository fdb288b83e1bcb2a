import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { OrganisationType } from './api.ts'
import { editProfile, renewProfile } from './commands/edit-profile.ts'
import { profileSaidAt } from './queries.ts'

builder.objectFields(OrganisationType, (t) => ({
  version: t.exposeInt('version', { description: 'How often it was saved; an edit says from which it was made.' }),
  profileSaidAt: t.field({
    type: 'DateTime',
    description: 'When its profile was last said to be true.',
    resolve: profileSaidAt,
  }),
}))

const ProfileInput = builder.inputType('ProfileInput', {
  description: 'What an organisation says of itself, whole.',
  fields: (t) => ({
    about: t.string({ required: true, description: 'In plain words, at most 2,000 characters; may be empty.' }),
    website: t.string({ required: true, description: 'An https address; may be empty.' }),
    mailbox: t.string({ required: true, description: 'A mailbox of a post, never of a person; may be empty.' }),
    size: t.string({ required: true, description: 'micro, small, medium, large, or empty.' }),
    regions: t.stringList({ required: true, description: 'Codes of the regions it serves.' }),
    sectors: t.stringList({ required: true, description: 'Codes of where it works besides policing.' }),
    categories: t.stringList({ required: true, description: 'Codes of what it does.' }),
  }),
})

builder.mutationField('editProfile', (t) =>
  t.field({
    type: OrganisationType,
    errors: {},
    description:
      'An admin edits what the organisation says of itself. CHANGED_SINCE where a colleague saved meanwhile.',
    args: {
      organisationId: t.arg.globalID({ required: true, for: OrganisationType, description: 'The organisation.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version that the edit was made from.' }),
      profile: t.arg({ type: ProfileInput, required: true, description: 'The profile.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { organisationId: { id }, profile, ...edit }, act) =>
      editProfile(act, { organisationId: id, ...profile, ...edit }),
  }),
)

builder.mutationField('renewProfile', (t) =>
  t.field({
    type: OrganisationType,
    errors: {},
    description: 'Whoever writes for a supplier says that its profile, once it is old, is still true.',
    args: {
      organisationId: t.arg.globalID({ required: true, for: OrganisationType, description: 'The organisation.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version that was read.' }),
    },
    resolve: (_root, { organisationId: { id }, madeFrom }, act) => renewProfile(act, { organisationId: id, madeFrom }),
  }),
)
