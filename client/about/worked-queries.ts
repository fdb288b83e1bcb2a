/** Worked queries of the API page. A test asks each of them, so that none is shown that does not work. */
export const workedQueries = [
  {
    title: 'Open challenges, the next to close first',
    query: `{
  challengeBoard(filter: { state: [open] }) {
    total
    rows(first: 5) {
      edges { node { reference title closesAt force { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  },
  {
    title: 'What came of those that are decided',
    query: `{
  challengeBoard(filter: { state: [decided] }) {
    rows(first: 5) {
      edges { node { reference title outcome outcomeReason lessons decidedAt } }
    }
  }
}`,
  },
  {
    title: 'The latest public events, with their place in a chain',
    query: `{
  changes(first: 5) {
    edges { node { at by text reference kind number hash } }
  }
}`,
  },
  {
    title: 'Who signed the Charter here',
    query: `{
  signatories(first: 5) {
    edges { node { standing organisation { name slug } } }
  }
}`,
  },
  {
    title: 'How much is going on',
    query: `{
  homeCounts { open closingThisWeek answered partnerships lessons }
}`,
  },
] as const
