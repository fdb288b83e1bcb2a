import providers from 'email-providers'

/**
 * Providers in use in the United Kingdom that the list of the package does not have. Each offers addresses to the public,
 * by its own pages. Looked at on 28 November 2026.
 */
const besides = `duck.com fastmail.com gmx.co.uk lineone.net madasafish.com onetel.com onetel.net outlook.co.uk plus.com
  plusnet.com supanet.com tuta.io tutanota.com uwclub.net waitrose.com`

const known = new Set([...providers, ...besides.split(/\s+/)])

/** Whether anybody can get an address at this domain: it then says nothing of who works where. */
export const isPublicMail = (domain: string): boolean => known.has(domain)
