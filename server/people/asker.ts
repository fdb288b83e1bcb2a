/** The header in which the library reads the address of who asks. Always set by us, whatever was sent. */
export const addressOfAsker = 'x-charterboard-asker'
