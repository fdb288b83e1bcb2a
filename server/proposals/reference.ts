/** A reference however it is written: in any case, with or without hyphens. */
export function asReference(typed: string): string {
  const [, first, second] = /^PR-?([A-Z0-9]{4})-?([A-Z0-9]{2})$/.exec(typed.trim().toUpperCase()) ?? []
  return first && second ? `PR-${first}-${second}` : typed
}
