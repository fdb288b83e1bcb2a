/** Something the person at the keyboard can put right: shown as its sentence, without a stack. */
export class Trouble extends Error {
  override name = 'Trouble'
}
