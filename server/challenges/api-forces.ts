import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { ChallengeType } from './api.ts'
import {
  type ChallengeFields,
  forceNotesOf,
  type SameProblemFields,
  type SameProblemShown,
  sameProblemsOf,
} from './queries.ts'
import { knownSameProblems } from './remembered.ts'

/** What forces write for each other of the same problem. Null for anybody who does not act for a force. */
const ForceNoteType = builder.objectRef<SameProblemFields>('ForceNote')
ForceNoteType.implement({
  description: 'What a force writes for other forces of the same problem.',
  fields: (t) => ({
    id: t.string({ description: 'The id of the entry.', resolve: (entry) => entry._id }),
    force: t.field({ type: OrganisationType, description: 'Which force.', resolve: ({ forceId }) => forceId }),
    volume: t.exposeString('volume', { description: 'How often it happens there.' }),
    system: t.exposeString('system', { description: 'The system it runs.' }),
    note: t.exposeString('note', { description: 'Anything else.' }),
    contact: t.exposeString('contact', { description: 'A post or mailbox.' }),
  }),
})

export const SameProblemType = builder.objectRef<SameProblemShown>('SameProblem')
SameProblemType.implement({
  description: 'A force that has the same problem, and how much it would do about it.',
  fields: (t) => ({
    id: t.string({ description: 'The id of the entry.', resolve: (entry) => entry._id }),
    force: t.field({ type: OrganisationType, description: 'Which force.', resolve: ({ forceId }) => forceId }),
    forceId: t.globalID({
      description: 'The id of that force, without reading more of it.',
      resolve: ({ forceId }) => ({ id: forceId, type: OrganisationType }),
    }),
    level: t.exposeString('level', { description: 'interested, would_pilot or would_fund.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    isOurs: t.boolean({
      description: 'Whether it is the entry of the force that the viewer acts for.',
      resolve: ({ forceId }, _args, { viewer }) => viewer.organisationsAs('admin', 'editor').includes(forceId),
    }),
  }),
})

const grouped = <Entry extends { challengeId: string }>(ids: readonly string[], entries: readonly Entry[]) =>
  ids.map((id) => entries.filter(({ challengeId }) => challengeId === id))

builder.objectField(ChallengeType, 'sameProblems', (t) =>
  t.loadableList({
    type: SameProblemType,
    description: 'The forces that have the same problem.',
    load: async (challenges: ChallengeFields[], act) => {
      const unknown = challenges.filter((challenge) => !knownSameProblems(challenge)).map(({ _id }) => _id)
      const read = unknown.length > 0 ? await sameProblemsOf(act, unknown) : []
      return challenges.map(
        (challenge) => knownSameProblems(challenge) ?? read.filter(({ challengeId }) => challengeId === challenge._id),
      )
    },
    resolve: (challenge) => challenge,
  }),
)

builder.objectField(ChallengeType, 'forceNotes', (t) =>
  t.loadableList({
    type: ForceNoteType,
    description: 'What those forces write for each other; nothing for anybody who does not act for a force.',
    load: async (ids: string[], act) => grouped(ids, await forceNotesOf(act, ids)),
    resolve: (challenge) => challenge._id,
  }),
)
