import type { ProposalContent } from '../../../schema/proposals.ts'
import { orGone, saveDraft } from './asking.ts'
import type { Browser } from './signed-in.ts'

type Form = { id: string; version: number; content: ProposalContent['about'] }

/** Somebody whose form saves one text after the other, each made from the version before. */
export function sectionWriter(browser: Browser, { id, version: begun, content }: Form) {
  let version = begun
  let stands = content.about
  let unanswered: string | null = null
  const save = (about: string) =>
    orGone(saveDraft(browser, 'Proposal', { id, section: 'about', version, content: { ...content, about } }))
  const isSaved = (about: string) => {
    version += 1
    stands = about
  }

  return {
    /** What was acknowledged last. */
    stands: () => ({ version, about: stands }),
    async write(): Promise<void> {
      for (;;) {
        const about = `We would do it in ${version} ways.`
        const answer = await save(about)
        if (answer === null) {
          unanswered = about
          return
        }
        if (!answer.saved) throw new Error(`Nobody else writes here, but: ${answer.refusal.code}`)
        isSaved(about)
      }
    },
    /** The same again: it is saved now, or it was already, and then the text that stands is our own. */
    async saveAgain(): Promise<void> {
      if (unanswered === null) return
      const answer = await save(unanswered)
      if (answer === null) throw new Error('The server is gone again.')
      const { refusal } = answer
      const stored = refusal?.details
      if (refusal && (stored?.version !== version + 1 || stored.current.about !== unanswered))
        throw new Error(`What stands is not ours: ${JSON.stringify(refusal)}`)
      isSaved(unanswered)
      unanswered = null
    },
  }
}
