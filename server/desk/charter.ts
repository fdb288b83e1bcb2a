import type { SignatoryFields } from '../charter/queries.ts'
import { stepsOpenTo } from '../charter/transitions.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item } from './item.ts'
import type { Sources } from './sources.ts'

const path = '/signatories/applications'

/** The reply that one's own organisation may give before it is suspended. */
export const repliesToGive = (act: Act, { standing }: Sources): DeskItem[] =>
  standing && !standing.reply && stepsOpenTo(act, standing).includes('reply')
    ? [
        item({
          key: `reply:${standing._id}`,
          words: 'Reply before you are suspended under the Charter',
          path,
          due: standing.replyDueAt,
          since: standing.suspensionProposedAt,
        }),
      ]
    : []

/** One's own application to sign, while a Charter manager has not decided. */
export const applicationThatWaits = (_act: Act, { standing }: Sources): DeskItem[] =>
  standing?.state === 'applied'
    ? [
        item({
          key: `application:${standing._id}`,
          words: 'To decide on your application to sign the Charter',
          path,
          since: standing.appliedAt,
          who: 'A Charter manager',
        }),
      ]
    : []

/** For a Charter manager: an application to sign. */
export const applicationToDecide = ({ _id, appliedAt }: SignatoryFields, name: string): DeskItem =>
  item({ key: `sign:${_id}`, words: `Decide whether ${name} signs`, path, since: appliedAt })

/** For a Charter manager: a suspension for which the time to reply is over. */
export const suspensionToDecide = ({ _id, suspensionProposedAt }: SignatoryFields, name: string): DeskItem =>
  item({ key: `suspend:${_id}`, words: `Decide whether to suspend ${name}`, path, since: suspensionProposedAt })
