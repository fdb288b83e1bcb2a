import type { OrganisationKind } from '../../schema/people.ts'
import { Signatory, type SignatoryFields } from '../../server/charter/model.ts'
import { newId } from '../../server/platform/ids.ts'
import { morning } from './world.ts'

/** A signatory as it stands after steps that the tests of those steps prove. */
export async function storedSignatory(
  organisationId: string,
  organisationKind: OrganisationKind,
  fields: Partial<SignatoryFields> = {},
): Promise<SignatoryFields> {
  const [signatory] = await Signatory.create([
    {
      _id: newId(),
      organisationId,
      organisationKind,
      state: 'signed',
      accountablePerson: 'Ada Example',
      accountablePost: 'Director',
      appliedAt: morning,
      signedAt: morning,
      ...fields,
    },
  ])
  if (!signatory) throw new Error('It was not stored.')
  return signatory.toObject()
}
