import { Status } from '../ui/tag.tsx'

/** How an organisation stands under the Charter, in one word. */
export const StandingTag = ({ standing }: { standing: string }) => <Status of="signatory" is={standing} />
