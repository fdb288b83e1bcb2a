import { nativeDatabase } from '../../../server/platform/database.ts'
import { browserOf } from '../../support/browser.ts'

export type Browser = ReturnType<typeof browserOf>

/** Signs in by the code of the letter, which a server without mail keeps. */
export async function signedIn(url: string, address: string): Promise<Browser> {
  const browser = browserOf(url)
  await browser.askForCode(address)
  const letter = await nativeDatabase()
    .collection<{ to: string; subject: string }>('kept_letters')
    .findOne({ to: address }, { sort: { _id: -1 } })
  const { status } = await browser.typeCode(address, letter?.subject.slice(0, 6) ?? '')
  if (status !== 200) throw new Error(`${address} could not sign in: ${status}`)
  return browser
}
