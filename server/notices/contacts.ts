const mailAddress = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g
const telephone = /(?:\+44\s?\(?0?\)?|\b0)(?:[\s-]?\d){9,10}\b/g

/** The text without the addresses and numbers of people, which notices carry and which we have no reason to keep. */
export const withoutContacts = (text: string): string =>
  text.replace(mailAddress, '[address left out]').replace(telephone, '[number left out]')
