import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { ReleaseType } from './api.ts'
import { attachToRelease, discardRelease, editRelease, release, removeFromRelease, writeRelease } from './commands.ts'

const lookedArg = { description: 'What looks like case material in the text was looked at, and is none.' }

builder.mutationField('writeRelease', (t) =>
  t.field({
    type: ReleaseType,
    errors: {},
    description: 'Begins something for everybody, on a challenge that is open, or that is published with it.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      title: t.arg.string({ required: true, description: 'What it is.' }),
      text: t.arg.string({ required: true, description: 'What it says.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, looked, ...input }, act) =>
      writeRelease(act, { challengeId: challenge.id, ...input, looked: looked ?? undefined }),
  }),
)

builder.mutationField('editRelease', (t) =>
  t.field({
    type: ReleaseType,
    errors: {},
    description: 'Changes what is not released yet.',
    args: {
      id: t.arg.globalID({ for: ReleaseType, required: true, description: 'Which.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version that was read.' }),
      title: t.arg.string({ required: true, description: 'What it is.' }),
      text: t.arg.string({ required: true, description: 'What it says.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, looked, ...input }, act) =>
      editRelease(act, { id: id.id, ...input, looked: looked ?? undefined }),
  }),
)

builder.mutationField('attachToRelease', (t) =>
  t.field({
    type: ReleaseType,
    errors: {},
    description: 'Adds a file: five at the most, 20 MB each.',
    args: {
      id: t.arg.globalID({ for: ReleaseType, required: true, description: 'To which.' }),
      file: t.arg({ type: 'File', required: true, description: 'The file.' }),
    },
    resolve: async (_root, { id, file }, act) =>
      attachToRelease(act, { id: id.id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  }),
)

builder.mutationField('removeFromRelease', (t) =>
  t.field({
    type: ReleaseType,
    errors: {},
    description: 'Takes a file out of what is not released yet.',
    args: {
      id: t.arg.globalID({ for: ReleaseType, required: true, description: 'Of which.' }),
      file: t.arg.string({ required: true, description: 'The id of the file.' }),
    },
    resolve: (_root, { id, file }, act) => removeFromRelease(act, { id: id.id, fileId: file }),
  }),
)

builder.mutationField('release', (t) =>
  t.field({
    type: ReleaseType,
    errors: {},
    description: 'Gives it to everybody at once: now, or at the moment given; of a draft, with its publication.',
    args: {
      id: t.arg.globalID({ for: ReleaseType, required: true, description: 'Which.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version that was read, files and all.' }),
      at: t.arg({
        type: 'DateTime',
        description: 'When. Left out: now. A draft has no other time than its publication.',
      }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, madeFrom, at, looked }, act) =>
      release(act, { id: id.id, madeFrom, at: at ?? null, looked: looked ?? undefined }),
  }),
)

builder.mutationField('discardRelease', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Throws away what is not released yet.',
    args: { id: t.arg.globalID({ for: ReleaseType, required: true, description: 'Which.' }) },
    resolve: (_root, { id }, act) => discardRelease(act, { id: id.id }),
  }),
)
