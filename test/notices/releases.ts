/** A release such as the services publish, about body-worn cameras that Saltmarch buys. */
export const release = (changes: Record<string, unknown> = {}, tender: Record<string, unknown> = {}) => ({
  ocid: 'ocds-h6vhtk-0599e2',
  id: '056414-2026',
  date: '2026-10-01T09:00:00Z',
  tag: ['tender'],
  buyer: { id: 'GB-PPON-ABCD-1234-EFGH', name: 'Saltmarch Constabulary' },
  parties: [{ id: 'GB-PPON-ABCD-1234-EFGH', name: 'Saltmarch Constabulary', roles: ['buyer'] }],
  tender: {
    title: 'Body-worn cameras',
    description: 'Write to jo@example.org or 0161 496 0000 for the papers.',
    status: 'active',
    value: { amount: 300_000, currency: 'GBP' },
    classification: { scheme: 'CPV', id: '32300000' },
    items: [{ id: '1', deliveryAddresses: [{ region: 'UKK23' }] }],
    tenderPeriod: { endDate: '2026-11-20T12:00:00Z' },
    documents: [
      { id: '1', documentType: 'tenderNotice', url: 'https://www.find-tender.service.gov.uk/Notice/056414-2026' },
    ],
    ...tender,
  },
  ...changes,
})

export const packageOf = (...releases: unknown[]) => ({
  uri: 'urn:example',
  version: '1.1',
  license: 'https://example.org/licence',
  releases,
})
