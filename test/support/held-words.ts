import { expect } from '@jest/globals'
import type { Act } from '../../server/platform/act.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { fingerprints } from './everything-stored.ts'

/** A sentence that looks like case material, short enough for a line and long enough for a text. */
export const caseWords = 'Phone found in BD51 SMR.'

type Writer = { act(): Promise<Act> }

/**
 * What looks like case material is refused with its fields, from an editor and an admin alike. Sent again it waits for the
 * admin, who sends it. Until then nothing of it is stored.
 */
export async function expectHeld(
  send: (act: Act, looked: boolean) => Promise<unknown>,
  by: { editor?: Writer; admin: Writer },
  ...fields: string[]
): Promise<void> {
  const before = await fingerprints()
  const admin = await by.admin.act()
  const named = fields.map((path) => expect.objectContaining({ path, code: 'vehicle-mark' }))
  expect(await refusedOf(send(admin, false))).toMatchObject({ code: 'CONTENT_GUARD', fields: named })
  if (by.editor) {
    const editor = await by.editor.act()
    expect(await refusedOf(send(editor, false))).toMatchObject({ code: 'CONTENT_GUARD', fields: named })
    const held = await refusedOf(send(editor, true))
    expect(held).toMatchObject({ code: 'OWNER_LOOKS', fields: named })
    // A form shows what stands at its fields: there it says who acts next.
    for (const { message } of held.fields) expect(message).toContain('let an admin of your organisation look')
  }
  expect(await fingerprints()).toEqual(before)
  await send(admin, true)
  expect(await fingerprints()).not.toEqual(before)
}

/** What is written of one’s own right is refused once, and sent again by the same person who looked: nobody else is asked. */
export async function expectOwnLook(send: (looked: boolean) => Promise<unknown>): Promise<void> {
  expect(await refusedOf(send(false))).toMatchObject({ code: 'CONTENT_GUARD' })
  await send(true)
}

async function refusedOf(promise: Promise<unknown>): Promise<Refusal> {
  const refused = await promise.then(
    () => null,
    (error: unknown) => error,
  )
  if (refused instanceof Refusal) return refused
  throw refused ?? new Error('It was taken.')
}
