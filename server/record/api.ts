import { ChallengeType } from '../challenges/api.ts'
import { LogEntryType } from '../challenges/api-log.ts'
import { type EditionProof, editionProofsOf, editionStandings } from '../challenges/editions.ts'
import { mostRowsAPage } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { chainsOf, type RecordChain, type RecordEntry, recordOf } from './queries.ts'

const RecordEntryType = builder.objectRef<RecordEntry>('RecordEntry')
RecordEntryType.implement({
  description: 'One event of the record of a challenge, or its place where the viewer may not read it.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place in the chain.' }),
    previous: t.exposeString('previous', { description: 'The hash of the event before.' }),
    hash: t.exposeString('hash', { description: 'SHA-256 over the event and the hash of the one before.' }),
    event: t.field({
      type: LogEntryType,
      nullable: true,
      description: 'What happened; null where the viewer may not read it.',
      resolve: ({ event }) => event && { ...event, version: 0 },
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'What was done, in a plain sentence that follows who did it; null where the viewer may not read it.',
    }),
    person: t.exposeString('person', {
      nullable: true,
      description: 'Who did it, by name, where that is a colleague of the viewer.',
    }),
  }),
})

builder.objectField(ChallengeType, 'record', (t) =>
  t.field({
    type: [RecordEntryType],
    complexity: 10,
    description: 'Every event of it in order, each with its hash: at most 100. What one may not read is a place alone.',
    args: {
      after: t.arg.int({ description: 'Go on above this number.' }),
      first: t.arg.int({ description: 'How many: 100 if left out.' }),
    },
    resolve: (challenge, { after, first }, act) =>
      recordOf(act, challenge, {
        after: after ?? 0,
        limit: Math.min(Math.max(first ?? mostRowsAPage, 1), mostRowsAPage),
      }),
  }),
)

const EditionStandingType = builder.enumType('EditionStanding', {
  description: 'How the text of an edition stands to the hash that the chain keeps of it.',
  values: Object.fromEntries(Object.entries(editionStandings).map(([name, description]) => [name, { description }])),
})

const RecordedEditionType = builder.objectRef<EditionProof>('RecordedEdition')
RecordedEditionType.implement({
  description: 'One edition of a challenge, with what proves that it says what was published.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 as it opened, one more with each amendment.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was published.' }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'SHA-256 of what it said, with a salt, as it stands in the chain; null where none was kept.',
    }),
    standing: t.field({
      type: EditionStandingType,
      description: 'How its text stands to that hash now.',
      resolve: ({ standing }) => standing,
    }),
  }),
})

builder.objectField(ChallengeType, 'recordedEditions', (t) =>
  t.field({
    type: [RecordedEditionType],
    complexity: 20,
    description:
      'Every edition, first to last, held against its hash: at most 500. Texts and salts are in the download.',
    resolve: (challenge, _args, act) => editionProofsOf(act, challenge),
  }),
)

const RecordChainType = builder.objectRef<RecordChain>('RecordChain')
RecordChainType.implement({
  description: 'A chain that the record shows beside that of the challenge: of a proposal, a score or a release.',
  fields: (t) => ({
    chain: t.exposeString('chain', { description: 'Its name, as it stands in each of its events.' }),
    about: t.exposeString('about', { description: 'proposal, score or release.' }),
    title: t.exposeString('title', { description: 'What it is of, in words.' }),
    number: t.exposeInt('number', { description: 'How many events it has.' }),
    hash: t.exposeString('hash', { description: 'The hash of the last one.' }),
    unbroken: t.exposeBoolean('unbroken', { description: 'Whether each of its events still has its hash.' }),
    entries: t.field({
      type: [RecordEntryType],
      description: 'Its events in order, at most 100. What one may not read is a place alone.',
      resolve: ({ entries }) => entries.slice(0, mostRowsAPage),
    }),
  }),
})

const mostChains = 200

builder.objectField(ChallengeType, 'recordChains', (t) =>
  t.field({
    type: [RecordChainType],
    complexity: { field: 20, multiplier: 5 },
    description:
      'Once it is decided or withdrawn: the chains of its opened proposals to their own sides, and to who reads the audit those and its scores and releases. At most 200; the download has all.',
    resolve: (challenge, _args, act) => chainsOf(act, challenge, { limit: mostChains }),
  }),
)
