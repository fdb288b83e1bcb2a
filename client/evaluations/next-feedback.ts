type Written = { proposalId: string; isWritten: boolean }

/**
 * The proposal whose feedback is written after this one: only ever a later one, for what was saved a moment ago may not be
 * known here as written yet. Nothing where none is left.
 */
export function nextFeedback<One extends { proposalId: string }>(
  proposals: readonly One[],
  feedback: readonly Written[],
  proposalId: string,
): One | undefined {
  const place = proposals.findIndex((one) => one.proposalId === proposalId)
  const waits = (one: One) => feedback.some((draft) => draft.proposalId === one.proposalId && !draft.isWritten)
  return proposals.slice(place + 1).find(waits)
}
