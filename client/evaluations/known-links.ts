import { graphql } from '../gql/gql.ts'
import type { ConflictLinksQuery } from '../gql/graphql.ts'
import { many, monthOf } from '../time.ts'
import type { Candidate } from './query.ts'

/** What the board itself knows of the viewer and who proposes: the page of conflicts alone asks for it. */
export const conflictLinks = graphql(`
  query ConflictLinks($reference: String!) {
    challenge(reference: $reference) {
      id
      ownLinks {
        organisation {
          id
          name
        }
        posts {
          since
          endedAt
        }
        since
        rooms
        ownMessages
        theirMessages
        partnerships {
          reference
          state
          hadPart
        }
        isOwn
      }
    }
  }
`)

export type Links = NonNullable<ConflictLinksQuery['challenge']>['ownLinks'][number]

/** What is known of each organisation of one proposal: who proposes first. */
export const linksOf = ({ supplier, partners }: Candidate, known: readonly Links[]): Links[] =>
  [supplier, ...partners].flatMap(({ id }) => known.filter(({ organisation }) => organisation.id === id))

/** What links somebody to one organisation, in sentences; or that nothing is known. */
export function linkWords(links: Links): string[] {
  const { name } = links.organisation
  const words = [
    ...links.posts.map(({ since, endedAt }) =>
      endedAt
        ? `You were a member of ${name} from ${monthOf(since)} to ${monthOf(endedAt)}.`
        : `You have been a member of ${name} since ${monthOf(since)}.`,
    ),
    ...(links.rooms > 0 ? [contactWords(links)] : []),
    ...links.partnerships.map(({ reference, state, hadPart }) =>
      hadPart
        ? `You have a part in partnership ${reference} with ${name}, which is ${stateWords[state] ?? state}.`
        : `Your force has partnership ${reference} with ${name}, which is ${stateWords[state] ?? state}. You have no part in it.`,
    ),
  ]
  return words.length > 0 ? words : [`We know of nothing that links you to ${name}. You may know more than we do.`]
}

const contactWords = ({ organisation, rooms, ownMessages, theirMessages, since }: Links): string =>
  `You share ${rooms === 1 ? 'one room' : many(rooms, 'room')} with people of ${organisation.name}: ${
    ownMessages === 0 ? 'no message' : many(ownMessages, 'message')
  } of yours, ${theirMessages === 0 ? 'none' : theirMessages.toLocaleString('en-GB')} of theirs since ${monthOf(since)}.`

const stateWords: Record<string, string> = {
  forming: 'being agreed',
  active: 'under way',
  completed: 'completed',
  ended: 'ended early',
}
