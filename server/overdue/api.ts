import { type ForceAsked, overdueKinds } from '../../schema/overdue.ts'
import { ChallengeType } from '../challenges/api.ts'
import { PartnershipType } from '../partnerships/api.ts'
import { builder } from '../platform/graphql.ts'
import { askForce } from './commands.ts'

export const OverdueKindType = builder.enumType('OverdueKind', {
  description: 'What of a force is overdue.',
  values: overdueKinds,
})

const ForceAskedType = builder.objectRef<ForceAsked>('ForceAsked')
ForceAskedType.implement({
  description: 'A letter of a Charter manager to a force that is overdue.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was sent.' }),
    againFrom: t.expose('againFrom', { type: 'DateTime', description: 'From when the same may be asked again.' }),
  }),
})

builder.mutationField('askForce', (t) =>
  t.field({
    type: ForceAskedType,
    errors: {},
    description:
      'Asks the force of what is overdue, by a letter to its admins and editors: as a Charter manager, once in five working days.',
    args: {
      kind: t.arg({ type: OverdueKindType, required: true, description: 'What is overdue.' }),
      subject: t.arg.globalID({
        for: [ChallengeType, PartnershipType],
        required: true,
        description: 'The challenge or the partnership.',
      }),
      note: t.arg.string({ description: 'A few words of your own. They stand in the record.' }),
    },
    resolve: (_root, { kind, subject, note }, act) =>
      askForce(act, { kind, subjectId: subject.id, note: note ?? undefined }),
  }),
)
