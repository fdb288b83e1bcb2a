import { collection, type Stored } from '../platform/database.ts'

/** A domain of mail addresses that an organisation calls its own. Once a Charter manager confirmed it, it lets people join. */
export type MailDomainFields = Stored & {
  organisationId: string
  domain: string
  state: 'named' | 'confirmed'
  namedById: string
  namedAt: Date
  confirmedAt: Date | null
}

export const MailDomain = collection<MailDomainFields>(
  'MailDomain',
  'mail_domains',
  {
    organisationId: String,
    domain: String,
    state: String,
    namedById: String,
    namedAt: Date,
    confirmedAt: { type: Date, default: null },
  },
  [
    [{ organisationId: 1, domain: 1 }, { unique: true }],
    // Several may name one; it is confirmed for one alone, also when two managers race.
    [{ domain: 1 }, { unique: true, partialFilterExpression: { state: 'confirmed' } }],
    [{ state: 1, namedAt: 1, _id: 1 }],
  ],
)
