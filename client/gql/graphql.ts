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