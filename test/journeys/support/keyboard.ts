import type { Page } from 'playwright-core'

export type Keyboard = {
  /** Goes on with the tab key until what has the focus is called so; each stop must be in sight and marked. */
  tabTo(name: RegExp): Promise<void>
  press(...keys: string[]): Promise<void>
  type(text: string): Promise<void>
}

const mostTabs = 120

/** Hands that use no mouse. */
export const keyboardOf = (page: Page): Keyboard => ({
  async tabTo(name) {
    const passed: string[] = []
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await page.keyboard.press('Tab')
      const { words, trouble } = await page.evaluate(focused)
      if (trouble) throw new Error(`“${words}” has the focus, but ${trouble}.`)
      if (name.test(words)) return
      passed.push(words)
    }
    throw new Error(`${name} was not among ${passed.join(' | ')}`)
  },
  async press(...keys) {
    for (const key of keys) await page.keyboard.press(key)
  },
  type: (text) => page.keyboard.type(text),
})

/** What has the focus, and what keeps one from seeing it (WCAG 2.2, 2.4.7 and 2.4.11). Runs in the page. */
function focused(): { words: string; trouble: string } {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return { words: '', trouble: '' }
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : []
  const words =
    element.getAttribute('aria-label') ?? (labels.map((label) => label.textContent).join(' ') || element.textContent)
  const box = (
    labels[0] && element.matches('[type=radio],[type=checkbox]') ? labels[0] : element
  ).getBoundingClientRect()
  const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10))
  const isInSight =
    at !== null && (element.contains(at) || at.contains(element) || labels.some((label) => label.contains(at)))
  const style = getComputedStyle(element)
  const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  const trouble = !isInSight ? 'it is not in sight' : isMarked || labels.length > 0 ? '' : 'nothing marks it'
  return { words: words.replace(/\s+/g, ' ').trim(), trouble }
}
