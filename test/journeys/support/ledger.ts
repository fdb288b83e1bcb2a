import type { Person } from './browser.ts'

/** What some were told, and what becomes of it before something that is judged opens. */

type Decision = { about: string } & ({ publish: string } | { keep: string })

/** Decides on one row: everybody reads it in these words, or why it is kept back. */
export async function decideOn(editor: Person, decision: Decision): Promise<void> {
  await editor.press('link', new RegExp(`^Decide whether everybody reads it.*${decision.about}`))
  if ('publish' in decision) {
    await editor.press('radio', 'Yes, in these words')
    await editor.type('What everybody reads', decision.publish)
  } else {
    await editor.press('radio', 'No, keep it back')
    await editor.type('Why, for everybody', decision.keep)
  }
  await editor.press('button', 'Decide')
  await editor.sees('publish' in decision ? 'Published. Everybody reads it now.' : /^Kept back\. Everybody reads/)
}
