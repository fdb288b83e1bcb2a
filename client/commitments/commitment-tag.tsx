import { Status, Tag } from '../ui/tag.tsx'

/** How a commitment goes, in one word. A proposal that was taken back goes nowhere. */
export const CommitmentTag = ({ tag }: { tag: string | null | undefined }) =>
  tag ? <Status of="promise" is={tag} /> : <Tag>Withdrawn</Tag>
