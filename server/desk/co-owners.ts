import { coOwnershipsOf, ownCoOwnershipIn } from '../challenges/co-owners.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** What another force asks one's own to share, to its admins: until when it may answer. */
export const coOwnershipsToAnswer = (act: Act, { shared, names }: Sources): DeskItem[] =>
  shared.flatMap((challenge) => {
    const asked = ownCoOwnershipIn(act, challenge)
    return asked?.mayAnswer
      ? item({
          key: `co-owner:${asked.challengeId}`,
          words: `Say whether your force becomes co-owner with ${names.get(asked.ownerId) ?? 'the force that asks'}`,
          ...of(asked),
          path: `/challenges/${asked.reference}/co-ownership`,
          due: asked.lapsesAt,
          dueIs: 'The invitation lapses',
          since: asked.askedAt,
        })
      : []
  })

/** Forces that one's own asked and that have not answered. */
export const coOwnershipsThatWait = (act: Act, { underWay, names }: Sources): DeskItem[] =>
  underWay.flatMap((challenge) =>
    coOwnershipsOf(act, challenge)
      .filter(({ standing }) => standing === 'asked')
      .map((asked) =>
        item({
          key: `asked-co-owner:${asked.challengeId}:${asked.forceId}`,
          words: 'To say whether it becomes co-owner',
          ...of(asked),
          path: `/challenges/${asked.reference}/co-owners`,
          due: asked.lapsesAt,
          dueIs: 'The invitation lapses',
          since: asked.askedAt,
          who: names.get(asked.forceId) ?? null,
        }),
      ),
  )
