const most = 5

/** The few that are shown of those that were found and fit, and a word where there are more, or none. */
export function matchesOf<Found>(
  fitting: readonly Found[],
  isMoreToSearch: boolean,
  none: string,
): { shown: readonly Found[]; said: string } {
  const isCut = fitting.length > most || isMoreToSearch
  return {
    shown: fitting.slice(0, most),
    said: isCut ? 'There are more with this in their name. Type more of it.' : fitting.length === 0 ? none : '',
  }
}
