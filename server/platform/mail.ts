import nodemailer from 'nodemailer'
import { collection, type Stored } from './database.ts'
import { newId } from './ids.ts'

export type Letter = { to: string; subject: string; text: string; headers?: Record<string, string> }

/** The way out for letters. In development and in a demo they are kept and shown at /letters. */
export type Mail = { send(letter: Letter): Promise<void> }

/** Thirty days, then the database deletes it. */
const keptSeconds = 30 * 24 * 60 * 60

export type KeptLetter = Stored & Letter & { at: Date }
export const KeptLetterModel = collection<KeptLetter>(
  'KeptLetter',
  'kept_letters',
  { to: String, subject: String, text: String, headers: { type: Object, default: {} }, at: Date },
  [[{ to: 1, _id: -1 }], [{ at: 1 }, { expireAfterSeconds: keptSeconds }]],
)

export const keptMail: Mail = {
  async send(letter) {
    await KeptLetterModel.create([{ _id: newId(), ...letter, at: new Date() }])
  },
}

/** The address in a sender such as `Charterboard <board@board.example>`. */
export const mailboxOf = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim()

/** Sends by SMTP; a letter that the server refuses is an error for the sender to try again. */
export function smtpMail(url: string, from: string): Mail {
  const transport = nodemailer.createTransport(url, { from })
  return {
    async send({ to, subject, text, headers }) {
      await transport.sendMail({ to, subject, text, headers: headers ?? {} })
    },
  }
}
