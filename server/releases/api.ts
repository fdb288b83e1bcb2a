import { releaseStates } from '../../schema/releases.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { type ReleaseFields, type ReleaseFile, releasesById, releasesOf } from './queries.ts'

const FileType = builder.objectRef<ReleaseFile & { releaseId: string }>('ReleaseFile')
FileType.implement({
  description: 'A file for everybody.',
  fields: (t) => ({
    id: t.exposeString('fileId', { description: 'By which it is taken out again.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    type: t.exposeString('type', { description: 'What its bytes are.' }),
    size: t.exposeInt('size', { description: 'In bytes.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, as it stands in the public chain.' }),
    path: t.string({
      description: 'Where it is.',
      resolve: ({ releaseId, fileId }) => `/files/releases/${releaseId}/${fileId}`,
    }),
  }),
})

export const ReleaseType = builder.loadableNodeRef<ReleaseFields, string, string, string>('Release', {
  id: { resolve: (release) => release._id },
  load: async (ids, act) => orNotFound(await releasesById(act, ids)),
})
ReleaseType.implement({
  description: 'Words and files that a force gives to everybody at the same moment.',
  fields: (t) => ({
    challenge: t.field({ type: ChallengeType, description: 'Where.', resolve: ({ challengeId }) => challengeId }),
    version: t.exposeInt('version', { description: 'What an edit is made from.' }),
    state: t.field({
      type: builder.enumType('ReleaseState', {
        description: 'draft, ready or scheduled, for those who write it; released, for everybody.',
        values: releaseStates,
      }),
      description: 'Whether everybody reads it.',
      resolve: ({ state }) => state,
    }),
    number: t.exposeInt('number', { nullable: true, description: 'Its place among what was released.' }),
    title: t.exposeString('title', { description: 'What it is.' }),
    text: t.exposeString('text', { description: 'What it says.' }),
    files: t.field({
      type: [FileType],
      description: 'Its files: at most five.',
      resolve: ({ _id, files }) => files.map((file) => ({ ...file, releaseId: _id })),
    }),
    releaseAt: t.expose('releaseAt', { type: 'DateTime', nullable: true, description: 'When it is to be released.' }),
    releasedAt: t.expose('releasedAt', { type: 'DateTime', nullable: true, description: 'When it was.' }),
  }),
})

builder.objectField(ChallengeType, 'releases', (t) =>
  t.field({
    type: [ReleaseType],
    description: 'What was given to everybody, in the order in which it was; for its writers also what is not yet.',
    resolve: (challenge, _args, act) => releasesOf(act, challenge._id),
  }),
)
