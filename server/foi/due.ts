import { foiWorkingDays } from '../../schema/foi.ts'
import { addWorkingDays, endOfDay, type Nation, nations, noonOf } from '../platform/working-days.ts'

/**
 * The last moment of the twentieth working day after the day on which a request came. Under section 10(6) of the Freedom of
 * Information Act 2000 no bank holiday of any part of the United Kingdom is a working day; a Scottish body answers under
 * the Freedom of Information (Scotland) Act 2002, whose section 73 leaves out the bank holidays of Scotland alone.
 */
export function foiDueAt(receivedOn: Date, nation: Nation): Date {
  const where = nation === 'scotland' ? nation : nations
  const last = addWorkingDays(noonOf(receivedOn), foiWorkingDays, where)
  return new Date(endOfDay(last).getTime() - 1)
}
