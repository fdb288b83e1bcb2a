import { graphql } from '../gql/gql.ts'

export const messageLine = graphql(`
  fragment MessageLine on Message {
    threadId
    id
    number
    clientId
    version
    author {
      id
      name
    }
    organisation {
      id
      name
    }
    organisationId
    text
    replyToNumber
    sentAt
    editedAt
    retractedAt
    purgedAt
    edits
  }
`)

/** The room of a page, with its last messages. */
export const roomQuery = graphql(`
  query Room($reference: String!) {
    thread(reference: $reference) {
      id
      key
      reference
      kind
      title
      subjectReference
      state
      readers
      kept
      banner
      mayWrite
      showsPresence
      ownOrganisationId
      lastNumber
      readNumber
      firstNumber
      resolvedAt
      mayReview
      mayPurge
      held {
        id
        author {
          id
          name
        }
        isOwn
        text
        finds
        heldAt
      }
      parties {
        id
        name
      }
      messages(limit: 50) {
        ...MessageLine
      }
    }
  }
`)

/** A further part of a room: what a reader missed, or what was said earlier. */
export const partQuery = graphql(`
  query RoomPart($reference: String!, $after: Int, $before: Int, $from: DateTime, $limit: Int!) {
    thread(reference: $reference) {
      id
      lastNumber
      messages(after: $after, before: $before, from: $from, limit: $limit) {
        ...MessageLine
      }
    }
  }
`)
