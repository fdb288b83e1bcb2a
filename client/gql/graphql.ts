/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of change. */
export type ChangeGroup =
  | 'addenda'
  | 'answers'
  | 'charter'
  | 'dates'
  | 'demand'
  | 'openings'
  | 'organisations'
  | 'outcomes'
  | 'partnerships';

/** Which to mark. With neither, all. */
export type MarkReadInput = {
  /** Those of one subject only. */
  subject?: string | null | undefined;
  /** The id of the newest that was shown: later ones stay new. */
  upTo?: string | null | undefined;
};

/** Which notices. Within one filter any value fits; a notice fits all filters. */
export type NoticeFilter = {
  /** Still open, and closing within so many days. */
  closingWithinDays?: number | null | undefined;
  /** The first two figures of CPV codes. */
  divisions?: Array<string> | null | undefined;
  /** Slugs of forces: at most twenty. */
  forces?: Array<string> | null | undefined;
  /** Only what is bought for a police force. */
  police?: boolean | null | undefined;
  /** Codes of regions. */
  regions?: Array<string> | null | undefined;
  /** How far it has come. */
  stages?: Array<NoticeStage> | null | undefined;
  /** Words of the title, the buyer or the ocid. */
  text?: string | null | undefined;
};

/** Which notice and which challenge. */
export type NoticeLinkInput = {
  /** The challenge. */
  challenge: string | number;
  /** The notice. */
  notice: string | number;
  /** How they belong together. */
  relation: NoticeRelation;
};

/** What a notice is to a challenge. */
export type NoticeRelation =
  | 'grew_from'
  | 'led_to';

/** Last changed first, or the next to close first. */
export type NoticeSort =
  | 'closing'
  | 'newest';

/** How far the procurement has come. */
export type NoticeStage =
  | 'award'
  | 'cancelled'
  | 'contract'
  | 'planning'
  | 'tender';

/** Which notice and which challenge. */
export type NoticeUnlinkInput = {
  /** The challenge. */
  challenge: string | number;
  /** The notice. */
  notice: string | number;
};

/** The seven kinds of notice that a person chooses a way for. */
export type NotificationCategory =
  /** A deadline that moved or draws near, and changes that ask you to confirm again. */
  | 'deadlines'
  /** Receipts, openings, decisions, feedback, and challenges that are withdrawn. */
  | 'decisions'
  /** Questions to answer, and answers to what you follow. */
  | 'questions'
  /** Roles, invitations and sign-in. */
  | 'security'
  /** Rooms you were added to, and messages that name you. */
  | 'threads'
  /** New challenges and changes to those you watch. */
  | 'watching'
  /** Publication, panels, partnerships, the Charter and what colleagues ask of you. */
  | 'work';

/** Ways for the categories named; the others stay. */
export type NotificationPreferencesInput = {
  /** At most seven. */
  ways: Array<NotificationWayInput>;
};

/** How one is told: on the site only, by letter now, daily at 08:00, or weekly on Monday. */
export type NotificationWay =
  | 'daily'
  | 'now'
  | 'site'
  | 'weekly';

/** A way for one category. */
export type NotificationWayInput = {
  /** Which. */
  category: NotificationCategory;
  /** How. */
  way: NotificationWay;
};

/** Until when. */
export type OffDutyInput = {
  /** Nothing: back on duty. */
  until?: string | null | undefined;
};

/** sealed: nothing of a proposal may reach the force. opened: the work goes on. decided: the outcome is public. over: only to be read. */
export type RoomState =
  | 'decided'
  | 'opened'
  | 'over'
  | 'sealed';

/** What a room is about, which decides who may read and write in it. */
export type ThreadKind =
  | 'challenge_discussion'
  | 'consortium'
  | 'curation'
  | 'evaluation'
  | 'partnership'
  | 'proposal';

/** What to watch. */
export type WatchInput = {
  /** What kind of thing. */
  kind: WatchKind;
  /** A reference, a slug, or the query of the board’s address. */
  what: string;
};

/** What can be watched. */
export type WatchKind =
  | 'challenge'
  | 'organisation'
  | 'search';

export type ChangesQueryVariables = Exact<{
  group?: ChangeGroup | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { __typename: 'Query', changes: { __typename: 'QueryChangesConnection', edges: Array<{ __typename: 'QueryChangesConnectionEdge', node: { __typename: 'Change', id: string, at: string, by: string, text: string, reference: string, title: string, path: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ChallengeToLinkQueryVariables = Exact<{
  reference: string;
}>;


export type ChallengeToLinkQuery = { __typename: 'Query', challenge: { __typename: 'Challenge', id: string } | null };

export type LinkNoticeMutationVariables = Exact<{
  input: NoticeLinkInput;
}>;


export type LinkNoticeMutation = { __typename: 'Mutation', linkNotice:
    | { __typename: 'Notice', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type UnlinkNoticeMutationVariables = Exact<{
  input: NoticeUnlinkInput;
}>;


export type UnlinkNoticeMutation = { __typename: 'Mutation', unlinkNotice:
    | { __typename: 'Notice', id: string }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type NoticeQueryVariables = Exact<{
  ocid: string;
}>;


export type NoticeQuery = { __typename: 'Query', notice: { __typename: 'Notice', id: string, ocid: string, title: string, description: string, stage: NoticeStage, buyerName: string, region: string | null, cpvCodes: Array<string>, publishedAt: string, changedAt: string, closesAt: string | null, startsAt: string | null, endsAt: string | null, method: string | null, suppliers: Array<string>, smallFirms: boolean | null, source: string | null, sourceUrl: string | null, licence: string | null, buyer: { __typename: 'Organisation', slug: string, name: string } | null, force: { __typename: 'Organisation', slug: string, name: string } | null, value: { __typename: 'Money', amount: number, currency: string } | null, releases: Array<{ __typename: 'NoticeRelease', id: string, at: string, tags: Array<string>, title: string | null, closesAt: string | null, sourceUrl: string | null }>, links: Array<{ __typename: 'NoticeLink', relation: NoticeRelation, challenge: { __typename: 'Challenge', id: string, reference: string, title: string, force: { __typename: 'Organisation', slug: string } } }> } | null };

export type NoticesQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  sort?: NoticeSort | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { __typename: 'Query', noticeBoard: { __typename: 'NoticeBoard', total: number, counts: { __typename: 'NoticeCounts', police: number, everyone: number, stages: Array<{ __typename: 'NoticeCount', value: string, count: number }>, regions: Array<{ __typename: 'NoticeCount', value: string, count: number }>, divisions: Array<{ __typename: 'NoticeCount', value: string, count: number }>, closing: Array<{ __typename: 'NoticeCount', value: string, count: number }>, forces: Array<{ __typename: 'NoticeForceCount', count: number, force: { __typename: 'Organisation', slug: string, name: string } }> }, rows: { __typename: 'NoticeBoardRowsConnection', edges: Array<{ __typename: 'NoticeBoardRowsConnectionEdge', node: { __typename: 'Notice', id: string, ocid: string, title: string, stage: NoticeStage, buyerName: string, region: string | null, closesAt: string | null, changedAt: string, source: string | null, value: { __typename: 'Money', amount: number, currency: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { __typename: 'Query', notifications: { __typename: 'QueryNotificationsConnection', edges: Array<{ __typename: 'QueryNotificationsConnectionEdge', node: { __typename: 'Notification', id: string, reference: string, text: string, path: string, because: string, at: string, isUnread: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { __typename: 'Mutation', markNotificationsRead:
    | { __typename: 'NotificationsMarked', marked: number, unread: number }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type OffDutyQueryVariables = Exact<{ [key: string]: never; }>;


export type OffDutyQuery = { __typename: 'Query', notificationPreferences: { __typename: 'NotificationPreferences', offDutyUntil: string | null } | null };

export type SetOffDutyMutationVariables = Exact<{
  input: OffDutyInput;
}>;


export type SetOffDutyMutation = { __typename: 'Mutation', setOffDuty:
    | { __typename: 'NotificationPreferences', offDutyUntil: string | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { __typename: 'Query', notificationPreferences: { __typename: 'NotificationPreferences', choices: Array<{ __typename: 'NotificationChoice', category: NotificationCategory, label: string, about: string, way: NotificationWay, obligatory: string | null }> } | null, watches: Array<{ __typename: 'Watch', id: string, kind: WatchKind, what: string, label: string, path: string }> };

export type SetPreferencesMutationVariables = Exact<{
  input: NotificationPreferencesInput;
}>;


export type SetPreferencesMutation = { __typename: 'Mutation', setNotificationPreferences:
    | { __typename: 'NotificationPreferences', offDutyUntil: string | null }
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
   };

export type WatchItMutationVariables = Exact<{
  input: WatchInput;
}>;


export type WatchItMutation = { __typename: 'Mutation', watch:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Watched', isWatched: boolean }
   };

export type UnwatchItMutationVariables = Exact<{
  input: WatchInput;
}>;


export type UnwatchItMutation = { __typename: 'Mutation', unwatch:
    | { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> }
    | { __typename: 'Watched', isWatched: boolean }
   };

export type RefusedFragment = { __typename: 'Refusal', code: string, message: string, details: unknown, fields: Array<{ __typename: 'RefusedField', path: string, code: string, message: string }> };

export type MessageLineFragment = { __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null };

export type RoomQueryVariables = Exact<{
  reference: string;
}>;


export type RoomQuery = { __typename: 'Query', thread: { __typename: 'Thread', id: string, key: string, reference: string, kind: ThreadKind, title: string, subjectReference: string, state: RoomState, readers: string, kept: string, banner: string | null, mayWrite: boolean, showsPresence: boolean, ownOrganisationId: string | null, lastNumber: number, readNumber: number, firstNumber: number, resolvedAt: string | null, parties: Array<{ __typename: 'Organisation', id: string, name: string }>, messages: Array<{ __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } | null };

export type RoomPartQueryVariables = Exact<{
  reference: string;
  after?: number | null | undefined;
  before?: number | null | undefined;
  from?: string | null | undefined;
  limit: number;
}>;


export type RoomPartQuery = { __typename: 'Query', thread: { __typename: 'Thread', id: string, lastNumber: number, messages: Array<{ __typename: 'Message', threadId: string, id: string, number: number, clientId: string, version: number, organisationId: string | null, text: string | null, replyToNumber: number | null, sentAt: string, editedAt: string | null, retractedAt: string | null, edits: number, author: { __typename: 'Person', id: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
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
  edits
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($group: ChangeGroup, $after: String) {
  changes(group: $group, after: $after) {
    edges {
      node {
        id
        at
        by
        text
        reference
        title
        path
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ChallengeToLinkDocument = new TypedDocumentString(`
    query ChallengeToLink($reference: String!) {
  challenge(reference: $reference) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChallengeToLinkQuery, ChallengeToLinkQueryVariables>;
export const LinkNoticeDocument = new TypedDocumentString(`
    mutation LinkNotice($input: NoticeLinkInput!) {
  linkNotice(input: $input) {
    __typename
    ... on Notice {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<LinkNoticeMutation, LinkNoticeMutationVariables>;
export const UnlinkNoticeDocument = new TypedDocumentString(`
    mutation UnlinkNotice($input: NoticeUnlinkInput!) {
  unlinkNotice(input: $input) {
    __typename
    ... on Notice {
      id
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<UnlinkNoticeMutation, UnlinkNoticeMutationVariables>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($ocid: String!) {
  notice(ocid: $ocid) {
    id
    ocid
    title
    description
    stage
    buyerName
    buyer {
      slug
      name
    }
    force {
      slug
      name
    }
    region
    cpvCodes
    value {
      amount
      currency
    }
    publishedAt
    changedAt
    closesAt
    startsAt
    endsAt
    method
    suppliers
    smallFirms
    source
    sourceUrl
    licence
    releases {
      id
      at
      tags
      title
      closesAt
      sourceUrl
    }
    links {
      relation
      challenge {
        id
        reference
        title
        force {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($filter: NoticeFilter, $sort: NoticeSort, $after: String) {
  noticeBoard(filter: $filter) {
    total
    counts {
      police
      everyone
      stages {
        value
        count
      }
      regions {
        value
        count
      }
      divisions {
        value
        count
      }
      closing {
        value
        count
      }
      forces {
        count
        force {
          slug
          name
        }
      }
    }
    rows(sort: $sort, after: $after) {
      edges {
        node {
          id
          ocid
          title
          stage
          buyerName
          region
          closesAt
          changedAt
          source
          value {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($after: String) {
  notifications(after: $after) {
    edges {
      node {
        id
        reference
        text
        path
        because
        at
        isUnread
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markNotificationsRead(input: $input) {
    __typename
    ... on NotificationsMarked {
      marked
      unread
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const OffDutyDocument = new TypedDocumentString(`
    query OffDuty {
  notificationPreferences {
    offDutyUntil
  }
}
    `) as unknown as TypedDocumentString<OffDutyQuery, OffDutyQueryVariables>;
export const SetOffDutyDocument = new TypedDocumentString(`
    mutation SetOffDuty($input: OffDutyInput!) {
  setOffDuty(input: $input) {
    __typename
    ... on NotificationPreferences {
      offDutyUntil
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SetOffDutyMutation, SetOffDutyMutationVariables>;
export const PreferencesDocument = new TypedDocumentString(`
    query Preferences {
  notificationPreferences {
    choices {
      category
      label
      about
      way
      obligatory
    }
  }
  watches {
    id
    kind
    what
    label
    path
  }
}
    `) as unknown as TypedDocumentString<PreferencesQuery, PreferencesQueryVariables>;
export const SetPreferencesDocument = new TypedDocumentString(`
    mutation SetPreferences($input: NotificationPreferencesInput!) {
  setNotificationPreferences(input: $input) {
    __typename
    ... on NotificationPreferences {
      offDutyUntil
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const WatchItDocument = new TypedDocumentString(`
    mutation WatchIt($input: WatchInput!) {
  watch(input: $input) {
    __typename
    ... on Watched {
      isWatched
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<WatchItMutation, WatchItMutationVariables>;
export const UnwatchItDocument = new TypedDocumentString(`
    mutation UnwatchIt($input: WatchInput!) {
  unwatch(input: $input) {
    __typename
    ... on Watched {
      isWatched
    }
    ... on Refusal {
      ...Refused
    }
  }
}
    fragment Refused on Refusal {
  code
  message
  fields {
    path
    code
    message
  }
  details
}`) as unknown as TypedDocumentString<UnwatchItMutation, UnwatchItMutationVariables>;
export const RoomDocument = new TypedDocumentString(`
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
    parties {
      id
      name
    }
    messages(limit: 50) {
      ...MessageLine
    }
  }
}
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
  edits
}`) as unknown as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomPartDocument = new TypedDocumentString(`
    query RoomPart($reference: String!, $after: Int, $before: Int, $from: DateTime, $limit: Int!) {
  thread(reference: $reference) {
    id
    lastNumber
    messages(after: $after, before: $before, from: $from, limit: $limit) {
      ...MessageLine
    }
  }
}
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
  edits
}`) as unknown as TypedDocumentString<RoomPartQuery, RoomPartQueryVariables>;