import { expect, test } from '@jest/globals'
import { registerFiles } from '../../server/commitments/files.ts'
import { byTheBoard, commitmentsOf, disputeText } from '../support/commitments.ts'
import { fileAt } from '../support/file-at.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()

const files = ({ clock }: World) => registerFiles({ publicUrl: 'https://board.example', now: clock.now })
/** The rows without the head. */
const linesOf = async (world: World, address: string) =>
  (await fileAt(files(world), address)).trim().split('\n').slice(1)

test('the table of commitments holds what is public, how it goes and both texts of a dispute, and no proposal', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  const { proposed, disputed, agreed } = commitmentsOf(world)
  const made = [await disputed(), await agreed({ pledge: '=HYPERLINK("https://bad.example") is no formula' })]
  const measured = await agreed(byTheBoard)
  const hidden = await proposed()
  const lines = await linesOf(world, '/commitments.csv')
  expect(lines.map((line) => line.slice(0, 12))).toEqual([...made, measured].map(({ reference }) => reference))
  expect(lines[0]).toContain(`Two Kettles,supplier,P2,disputed`)
  expect(lines[0]).toContain(disputeText)
  expect(lines[1]).toContain(`"'=HYPERLINK`)
  expect(lines.join()).not.toContain(hidden.reference)

  const forPrograms = JSON.parse(await fileAt(files(world), '/commitments.json'))
  expect(forPrograms.licence).toBe('Open Government Licence v3.0')
  expect(forPrograms.commitments).toMatchObject(
    [...made, measured].map(({ reference, pledge, target }) => ({
      reference,
      pledge,
      target,
      organisation: 'Two Kettles',
    })),
  )
  expect(forPrograms.commitments[2]).toMatchObject({
    ...{ boardMeasure: 'claims_seen', boardMonths: null, latest: null, cases: null },
    note: 'Too few to tell: under 5',
  })
})

test('the table of signatories holds the register: no application, and who lapsed as lapsed', async () => {
  const world = await theWorld()
  await storedSignatory(world.kettles.id, 'supplier')
  await storedSignatory(world.northmere.id, 'force', { signedUntil: world.clock.now() })
  await storedSignatory(world.saltmarch.id, 'force', { state: 'applied', signedAt: null })
  const lines = await linesOf(world, '/signatories.csv')
  expect(lines.map((line) => line.split(',').slice(0, 3))).toEqual([
    ['Two Kettles', 'supplier', 'signed'],
    ['Northmere Police', 'force', 'lapsed'],
  ])
  const { signatories } = JSON.parse(await fileAt(files(world), '/signatories.json'))
  expect(signatories).toMatchObject([{ standing: 'signed' }, { standing: 'lapsed', name: 'Northmere Police' }])
})
