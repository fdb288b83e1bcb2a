/** How a page is asked for a control: by its id, and for the first whose id begins so. */
export type Page<Control> = { byId(id: string): Control | null; firstOf(begins: string): Control | null }

/**
 * The control of a path; else the first inside it, as `leads.0` is a person with two names; else the nearest around it, as
 * `criteria.0.weight` may only have a control for `criteria`.
 */
export function nearestField<Control>(
  path: string,
  idOf: (path: string) => string,
  page: Page<Control>,
): Control | undefined {
  const inside = page.byId(idOf(path)) ?? page.firstOf(`${idOf(path)}-`)
  if (inside) return inside
  const parts = path.split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const around = page.byId(idOf(parts.slice(0, length).join('.')))
    if (around) return around
  }
  return undefined
}

/** The page as it stands. */
export const thisPage: Page<HTMLElement> = {
  byId: (id) => document.getElementById(id),
  firstOf: (begins) => document.querySelector<HTMLElement>(`:is(input, select, textarea)[id^="${CSS.escape(begins)}"]`),
}

/** Puts somebody into a field; what is folded around it is opened first, for what is hidden takes no focus. */
export function leadInto(control: HTMLElement): void {
  for (let folded = control.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true
  control.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
}
