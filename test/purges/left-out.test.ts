import { expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import { writtenBySignatories } from '../../server/charter/purge.ts'
import { writtenInCommitments } from '../../server/commitments/purge.ts'
import { writtenInConcerns } from '../../server/concerns/purge.ts'
import { writtenInCurations } from '../../server/curations/purge.ts'
import { writtenInProfiles } from '../../server/organisations/purge.ts'

/** What holds no words of anybody: ids, states, references and codes of vocabularies. */
const noWords: Record<string, string> = {
  Commitment: 'reference organisationKind principle state boardMeasure',
  Concern: 'reference state principle about outcome raisedKey',
  Curation: 'reference state aim',
  Organisation: `kind slug formerSlugs state nation region size sectors regions categories registrationKey identifiers
    tile`,
  Signatory: 'organisationKind state repliesDue',
}
/** By what it is called an organisation is known, in registers that are not ours too. */
const names = ['name', 'shortName', 'alsoKnownAs']

test.each([
  ['Commitment', writtenInCommitments],
  ['Concern', writtenInConcerns],
  ['Curation', writtenInCurations],
  ['Organisation', [...writtenInProfiles, ...names]],
  ['Signatory', writtenBySignatories],
] as const)('nothing that people write is left out of what words are removed from: %s', (model, fields) => {
  const left: string[] = []
  const coded = (noWords[model] ?? '').split(/\s+/)
  mongoose.model(model).schema.eachPath((path, type) => {
    if (!['String', 'Mixed', 'Array'].includes(type.instance) || coded.includes(path)) return
    if (path === '_id' || /Ids?$/.test(path) || fields.some((field) => field === path)) return
    left.push(path)
  })
  expect(left).toEqual([])
})
