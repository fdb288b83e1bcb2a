import type { NoticeStage } from '../../schema/notices.ts'
import { useNow } from '../ui/now.ts'
import { Tag, type TagColour } from '../ui/tag.tsx'
import { stageWords } from './filters.ts'

const colours: Record<NoticeStage, TagColour> = {
  planning: 'blue',
  tender: 'grey',
  award: 'petrol',
  contract: 'petrol',
  cancelled: 'red',
}

/** Whether it still takes tenders. */
export const isOpenNotice = (
  { stage, closesAt }: { stage: NoticeStage; closesAt?: string | null | undefined },
  now: Date,
): boolean => stage === 'tender' && closesAt !== null && closesAt !== undefined && new Date(closesAt) > now

export function StageTag({ notice }: { notice: { stage: NoticeStage; closesAt?: string | null | undefined } }) {
  const now = useNow()
  if (isOpenNotice(notice, now)) return <Tag colour="green">Open to tenders</Tag>
  if (notice.stage === 'tender' && notice.closesAt) return <Tag colour="grey">Closed</Tag>
  return <Tag colour={colours[notice.stage]}>{stageWords(notice.stage)}</Tag>
}

/** An amount as published, to the whole unit; says so when none was. */
export const NoticeValue = ({ value }: { value?: { amount: number; currency: string } | null | undefined }) =>
  value ? amountOf(value) : <span className="cb-muted">No value published</span>

function amountOf({ amount, currency }: { amount: number; currency: string }): string {
  try {
    return amount.toLocaleString('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 })
  } catch {
    // Not every publisher keeps to ISO 4217.
    return `${amount.toLocaleString('en-GB')} ${currency}`
  }
}
