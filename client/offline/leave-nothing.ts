import { forgetAnswers } from './kept-answers.ts'
import { forgetWords } from './unsent-words.ts'

/** Signing out ends in every tab of the browser, each of which keeps its own unsent words. */
let opened: BroadcastChannel | undefined
const otherTabs = () => {
  opened ??= new BroadcastChannel('charterboard-signed-out')
  return opened
}

/** Whoever signed out leaves nothing on the device: neither what they read nor what they had not sent, in any tab. */
export async function leaveNothing(): Promise<void> {
  forgetWords()
  otherTabs().postMessage('signed out')
  await forgetAnswers()
}

/** Hears that somebody signed out in another tab; `then` shows the page as whoever the browser is now. Gives the way to stop. */
export function watchLeaving(then: () => void): () => void {
  const leave = () => {
    forgetWords()
    then()
  }
  otherTabs().addEventListener('message', leave)
  return () => otherTabs().removeEventListener('message', leave)
}
