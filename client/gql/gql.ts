/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Changes($group: ChangeGroup, $after: String) {\n    changes(group: $group, after: $after) {\n      edges {\n        node {\n          id\n          at\n          by\n          text\n          reference\n          title\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query ChallengeToLink($reference: String!) {\n    challenge(reference: $reference) {\n      id\n    }\n  }\n": typeof types.ChallengeToLinkDocument,
    "\n  mutation LinkNotice($input: NoticeLinkInput!) {\n    linkNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.LinkNoticeDocument,
    "\n  mutation UnlinkNotice($input: NoticeUnlinkInput!) {\n    unlinkNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.UnlinkNoticeDocument,
    "\n  query Notice($ocid: String!) {\n    notice(ocid: $ocid) {\n      id\n      ocid\n      title\n      description\n      stage\n      buyerName\n      buyer {\n        slug\n        name\n      }\n      force {\n        slug\n        name\n      }\n      region\n      cpvCodes\n      value {\n        amount\n        currency\n      }\n      publishedAt\n      changedAt\n      closesAt\n      startsAt\n      endsAt\n      method\n      suppliers\n      smallFirms\n      source\n      sourceUrl\n      licence\n      releases {\n        id\n        at\n        tags\n        title\n        closesAt\n        sourceUrl\n      }\n      links {\n        relation\n        challenge {\n          id\n          reference\n          title\n          force {\n            slug\n          }\n        }\n      }\n    }\n  }\n": typeof types.NoticeDocument,
    "\n  query Notices($filter: NoticeFilter, $sort: NoticeSort, $after: String) {\n    noticeBoard(filter: $filter) {\n      total\n      counts {\n        police\n        everyone\n        stages {\n          value\n          count\n        }\n        regions {\n          value\n          count\n        }\n        divisions {\n          value\n          count\n        }\n        closing {\n          value\n          count\n        }\n        forces {\n          count\n          force {\n            slug\n            name\n          }\n        }\n      }\n      rows(sort: $sort, after: $after) {\n        edges {\n          node {\n            id\n            ocid\n            title\n            stage\n            buyerName\n            region\n            closesAt\n            changedAt\n            source\n            value {\n              amount\n              currency\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  query Notifications($after: String) {\n    notifications(after: $after) {\n      edges {\n        node {\n          id\n          reference\n          text\n          path\n          because\n          at\n          isUnread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markNotificationsRead(input: $input) {\n      __typename\n      ... on NotificationsMarked {\n        marked\n        unread\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  query OffDuty {\n    notificationPreferences {\n      offDutyUntil\n    }\n  }\n": typeof types.OffDutyDocument,
    "\n  mutation SetOffDuty($input: OffDutyInput!) {\n    setOffDuty(input: $input) {\n      __typename\n      ... on NotificationPreferences {\n        offDutyUntil\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.SetOffDutyDocument,
    "\n  query Preferences {\n    notificationPreferences {\n      choices {\n        category\n        label\n        about\n        way\n        obligatory\n      }\n    }\n    watches {\n      id\n      kind\n      what\n      label\n      path\n    }\n  }\n": typeof types.PreferencesDocument,
    "\n  mutation SetPreferences($input: NotificationPreferencesInput!) {\n    setNotificationPreferences(input: $input) {\n      __typename\n      ... on NotificationPreferences {\n        offDutyUntil\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.SetPreferencesDocument,
    "\n  mutation WatchIt($input: WatchInput!) {\n    watch(input: $input) {\n      __typename\n      ... on Watched {\n        isWatched\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.WatchItDocument,
    "\n  mutation UnwatchIt($input: WatchInput!) {\n    unwatch(input: $input) {\n      __typename\n      ... on Watched {\n        isWatched\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.UnwatchItDocument,
    "\n  mutation FormPartnership($proposal: ID!) {\n    formPartnership(proposal: $proposal) {\n      __typename\n      ... on Partnership {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.FormPartnershipDocument,
    "\n  mutation EditPartnership($id: ID!, $section: PartnershipSection!, $revision: Int!, $content: JSON!) {\n    editPartnership(id: $id, section: $section, revision: $revision, content: $content) {\n      __typename\n      ... on Partnership {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.EditPartnershipDocument,
    "\n  mutation ConfirmPartnership($id: ID!, $revision: Int!) {\n    confirmPartnership(id: $id, revision: $revision) {\n      __typename\n      ... on Partnership {\n        id\n        state\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.ConfirmPartnershipDocument,
    "\n  mutation AddMilestone($id: ID!, $title: String!, $dueOn: DateTime!, $owner: String!) {\n    addPartnershipMilestone(id: $id, title: $title, dueOn: $dueOn, owner: $owner) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation RecordProgress($id: ID!, $milestone: String, $text: String!, $met: Boolean!) {\n    recordPartnershipProgress(id: $id, milestone: $milestone, text: $text, met: $met) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.RecordProgressDocument,
    "\n  mutation AnswerMilestone($id: ID!, $milestone: String!, $accept: Boolean!, $reason: String) {\n    answerPartnershipMilestone(id: $id, milestone: $milestone, accept: $accept, reason: $reason) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.AnswerMilestoneDocument,
    "\n  mutation RecordReading($id: ID!, $objective: String!, $value: Float!, $on: DateTime!, $note: String) {\n    recordMeasureReading(id: $id, objective: $objective, value: $value, on: $on, note: $note) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.RecordReadingDocument,
    "\n  mutation ProposeDecision($id: ID!, $question: String!, $decision: String!, $options: String) {\n    proposePartnershipDecision(id: $id, question: $question, decision: $decision, options: $options) {\n      __typename\n      ... on PartnershipDecision {\n        key\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.ProposeDecisionDocument,
    "\n  mutation AgreeDecision($decision: String!) {\n    agreePartnershipDecision(decision: $decision) {\n      __typename\n      ... on PartnershipDecision {\n        key\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.AgreeDecisionDocument,
    "\n  mutation ProposeSummary($id: ID!, $text: String!) {\n    proposePartnershipSummary(id: $id, text: $text) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.ProposeSummaryDocument,
    "\n  mutation ApproveSummary($id: ID!, $revision: Int!) {\n    approvePartnershipSummary(id: $id, revision: $revision) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.ApproveSummaryDocument,
    "\n  mutation WriteCloseOut($id: ID!, $input: CloseOutInput!) {\n    writeCloseOut(id: $id, input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        state\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.WriteCloseOutDocument,
    "\n  mutation EndPartnership($id: ID!, $reason: String!) {\n    endPartnership(id: $id, reason: $reason) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.EndPartnershipDocument,
    "\n  mutation MakeDecision($input: MakeDecisionInput!) {\n    makeDecision(input: $input) {\n      __typename\n      ... on PartnershipDecision {\n        number\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.MakeDecisionDocument,
    "\n  query PartnersOfRoom($reference: String!) {\n    partnership(reference: $reference) {\n      id\n      actions\n      parties {\n        key\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PartnersOfRoomDocument,
    "\n  fragment Refused on Refusal {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n    details\n  }\n": typeof types.RefusedFragmentDoc,
    "\n  query Board($filter: ChallengeFilter, $sort: BoardSort, $after: String, $search: String!) {\n    isWatched(search: $search)\n    challengeBoard(filter: $filter) {\n      total\n      counts {\n        ...BoardCountsParts\n      }\n      rows(sort: $sort, after: $after) {\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  fragment BoardCountsParts on BoardCounts {\n    state { value count }\n    mode { value count }\n    category { value count }\n    region { value count }\n    force { value label count }\n    principle { value count }\n    standard { value count }\n    band { value count }\n    closing { value count }\n    adoption { value count }\n    shared { value count }\n  }\n": typeof types.BoardCountsPartsFragmentDoc,
    "\n  fragment BoardRow on Challenge {\n    id\n    reference\n    title\n    summary\n    state\n    mode\n    isDemo\n    isWatched\n    categories\n    valueBand\n    adoptionRoute\n    essentialsCount\n    standardCodes\n    openedAt\n    questionsCloseAt\n    closesAt\n    decidedAt\n    outcome\n    force {\n      slug\n      name\n      region\n    }\n    sameProblems {\n      id\n    }\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  query Home {\n    homeCounts {\n      open\n      closingThisWeek\n      answered\n      partnerships\n      lessons\n    }\n    closingNext: challengeBoard(filter: { state: [open] }) {\n      rows(first: 5) {\n        edges {\n          node {\n            id\n            reference\n            title\n            mode\n            closesAt\n            force {\n              name\n            }\n          }\n        }\n      }\n    }\n    shared: challengeBoard(filter: { shared: true, state: [open, evaluating] }) {\n      rows(first: 3, sort: forces) {\n        edges {\n          node {\n            id\n            reference\n            title\n            force {\n              region\n            }\n            sameProblems {\n              level\n              force {\n                region\n              }\n            }\n          }\n        }\n      }\n    }\n    justAnswered(first: 3) {\n      id\n      text\n      answer\n      answeredAt\n      challenge {\n        reference\n        title\n      }\n    }\n    decided: challengeBoard(filter: { state: [decided] }) {\n      rows(first: 3) {\n        edges {\n          node {\n            id\n            reference\n            title\n            outcome\n            outcomeReason\n            decidedAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Outcomes($filter: ChallengeFilter, $after: String) {\n    challengeBoard(filter: $filter) {\n      total\n      counts {\n        ...BoardCountsParts\n      }\n      rows(after: $after) {\n        edges {\n          node {\n            id\n            reference\n            title\n            state\n            outcome\n            outcomeReason\n            lessons\n            decidedAt\n            force {\n              slug\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OutcomesDocument,
    "\n  query Search($words: String!, $kind: FindKind) {\n    spellings(words: $words)\n    search(words: $words, kind: $kind) {\n      kind\n      count\n      hits {\n        reference\n        title\n        path\n        sentence {\n          text\n          hit\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.EditMessageDocument,
    "\n  mutation RetractMessage($id: String!) {\n    retractMessage(id: $id) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.RetractMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        readNumber\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.MarkThreadReadDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        resolvedAt\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.ResolveThreadDocument,
    "\n  mutation OpenThread($input: OpenThreadInput!) {\n    openThread(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": typeof types.OpenThreadDocument,
    "\n  query EarlierWords($reference: String!, $after: Int!) {\n    thread(reference: $reference) {\n      id\n      messages(after: $after, limit: 1) {\n        id\n        wordings {\n          text\n          until\n        }\n      }\n    }\n  }\n": typeof types.EarlierWordsDocument,
    "\n  query Inbox($filter: InboxFilter!, $after: String) {\n    viewer {\n      unreadThreads\n    }\n    inbox(filter: $filter, after: $after) {\n      edges {\n        node {\n          id\n          reference\n          kind\n          title\n          subjectReference\n          unread\n          lastAt\n          resolvedAt\n          lastMessage {\n            text\n            retractedAt\n            author {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  fragment MessageLine on Message {\n    threadId\n    id\n    number\n    clientId\n    version\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    organisationId\n    text\n    replyToNumber\n    sentAt\n    editedAt\n    retractedAt\n    edits\n  }\n": typeof types.MessageLineFragmentDoc,
    "\n  query Room($reference: String!) {\n    thread(reference: $reference) {\n      id\n      key\n      reference\n      kind\n      title\n      subjectReference\n      state\n      readers\n      kept\n      banner\n      mayWrite\n      showsPresence\n      ownOrganisationId\n      lastNumber\n      readNumber\n      firstNumber\n      resolvedAt\n      parties {\n        id\n        name\n      }\n      messages(limit: 50) {\n        ...MessageLine\n      }\n    }\n  }\n": typeof types.RoomDocument,
    "\n  query RoomPart($reference: String!, $after: Int, $before: Int, $from: DateTime, $limit: Int!) {\n    thread(reference: $reference) {\n      id\n      lastNumber\n      messages(after: $after, before: $before, from: $from, limit: $limit) {\n        ...MessageLine\n      }\n    }\n  }\n": typeof types.RoomPartDocument,
};
const documents: Documents = {
    "\n  query Changes($group: ChangeGroup, $after: String) {\n    changes(group: $group, after: $after) {\n      edges {\n        node {\n          id\n          at\n          by\n          text\n          reference\n          title\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ChangesDocument,
    "\n  query ChallengeToLink($reference: String!) {\n    challenge(reference: $reference) {\n      id\n    }\n  }\n": types.ChallengeToLinkDocument,
    "\n  mutation LinkNotice($input: NoticeLinkInput!) {\n    linkNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.LinkNoticeDocument,
    "\n  mutation UnlinkNotice($input: NoticeUnlinkInput!) {\n    unlinkNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.UnlinkNoticeDocument,
    "\n  query Notice($ocid: String!) {\n    notice(ocid: $ocid) {\n      id\n      ocid\n      title\n      description\n      stage\n      buyerName\n      buyer {\n        slug\n        name\n      }\n      force {\n        slug\n        name\n      }\n      region\n      cpvCodes\n      value {\n        amount\n        currency\n      }\n      publishedAt\n      changedAt\n      closesAt\n      startsAt\n      endsAt\n      method\n      suppliers\n      smallFirms\n      source\n      sourceUrl\n      licence\n      releases {\n        id\n        at\n        tags\n        title\n        closesAt\n        sourceUrl\n      }\n      links {\n        relation\n        challenge {\n          id\n          reference\n          title\n          force {\n            slug\n          }\n        }\n      }\n    }\n  }\n": types.NoticeDocument,
    "\n  query Notices($filter: NoticeFilter, $sort: NoticeSort, $after: String) {\n    noticeBoard(filter: $filter) {\n      total\n      counts {\n        police\n        everyone\n        stages {\n          value\n          count\n        }\n        regions {\n          value\n          count\n        }\n        divisions {\n          value\n          count\n        }\n        closing {\n          value\n          count\n        }\n        forces {\n          count\n          force {\n            slug\n            name\n          }\n        }\n      }\n      rows(sort: $sort, after: $after) {\n        edges {\n          node {\n            id\n            ocid\n            title\n            stage\n            buyerName\n            region\n            closesAt\n            changedAt\n            source\n            value {\n              amount\n              currency\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  query Notifications($after: String) {\n    notifications(after: $after) {\n      edges {\n        node {\n          id\n          reference\n          text\n          path\n          because\n          at\n          isUnread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markNotificationsRead(input: $input) {\n      __typename\n      ... on NotificationsMarked {\n        marked\n        unread\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.MarkReadDocument,
    "\n  query OffDuty {\n    notificationPreferences {\n      offDutyUntil\n    }\n  }\n": types.OffDutyDocument,
    "\n  mutation SetOffDuty($input: OffDutyInput!) {\n    setOffDuty(input: $input) {\n      __typename\n      ... on NotificationPreferences {\n        offDutyUntil\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.SetOffDutyDocument,
    "\n  query Preferences {\n    notificationPreferences {\n      choices {\n        category\n        label\n        about\n        way\n        obligatory\n      }\n    }\n    watches {\n      id\n      kind\n      what\n      label\n      path\n    }\n  }\n": types.PreferencesDocument,
    "\n  mutation SetPreferences($input: NotificationPreferencesInput!) {\n    setNotificationPreferences(input: $input) {\n      __typename\n      ... on NotificationPreferences {\n        offDutyUntil\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.SetPreferencesDocument,
    "\n  mutation WatchIt($input: WatchInput!) {\n    watch(input: $input) {\n      __typename\n      ... on Watched {\n        isWatched\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.WatchItDocument,
    "\n  mutation UnwatchIt($input: WatchInput!) {\n    unwatch(input: $input) {\n      __typename\n      ... on Watched {\n        isWatched\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.UnwatchItDocument,
    "\n  mutation FormPartnership($proposal: ID!) {\n    formPartnership(proposal: $proposal) {\n      __typename\n      ... on Partnership {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.FormPartnershipDocument,
    "\n  mutation EditPartnership($id: ID!, $section: PartnershipSection!, $revision: Int!, $content: JSON!) {\n    editPartnership(id: $id, section: $section, revision: $revision, content: $content) {\n      __typename\n      ... on Partnership {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.EditPartnershipDocument,
    "\n  mutation ConfirmPartnership($id: ID!, $revision: Int!) {\n    confirmPartnership(id: $id, revision: $revision) {\n      __typename\n      ... on Partnership {\n        id\n        state\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.ConfirmPartnershipDocument,
    "\n  mutation AddMilestone($id: ID!, $title: String!, $dueOn: DateTime!, $owner: String!) {\n    addPartnershipMilestone(id: $id, title: $title, dueOn: $dueOn, owner: $owner) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation RecordProgress($id: ID!, $milestone: String, $text: String!, $met: Boolean!) {\n    recordPartnershipProgress(id: $id, milestone: $milestone, text: $text, met: $met) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.RecordProgressDocument,
    "\n  mutation AnswerMilestone($id: ID!, $milestone: String!, $accept: Boolean!, $reason: String) {\n    answerPartnershipMilestone(id: $id, milestone: $milestone, accept: $accept, reason: $reason) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.AnswerMilestoneDocument,
    "\n  mutation RecordReading($id: ID!, $objective: String!, $value: Float!, $on: DateTime!, $note: String) {\n    recordMeasureReading(id: $id, objective: $objective, value: $value, on: $on, note: $note) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.RecordReadingDocument,
    "\n  mutation ProposeDecision($id: ID!, $question: String!, $decision: String!, $options: String) {\n    proposePartnershipDecision(id: $id, question: $question, decision: $decision, options: $options) {\n      __typename\n      ... on PartnershipDecision {\n        key\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.ProposeDecisionDocument,
    "\n  mutation AgreeDecision($decision: String!) {\n    agreePartnershipDecision(decision: $decision) {\n      __typename\n      ... on PartnershipDecision {\n        key\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.AgreeDecisionDocument,
    "\n  mutation ProposeSummary($id: ID!, $text: String!) {\n    proposePartnershipSummary(id: $id, text: $text) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.ProposeSummaryDocument,
    "\n  mutation ApproveSummary($id: ID!, $revision: Int!) {\n    approvePartnershipSummary(id: $id, revision: $revision) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.ApproveSummaryDocument,
    "\n  mutation WriteCloseOut($id: ID!, $input: CloseOutInput!) {\n    writeCloseOut(id: $id, input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        state\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.WriteCloseOutDocument,
    "\n  mutation EndPartnership($id: ID!, $reason: String!) {\n    endPartnership(id: $id, reason: $reason) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.EndPartnershipDocument,
    "\n  mutation MakeDecision($input: MakeDecisionInput!) {\n    makeDecision(input: $input) {\n      __typename\n      ... on PartnershipDecision {\n        number\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.MakeDecisionDocument,
    "\n  query PartnersOfRoom($reference: String!) {\n    partnership(reference: $reference) {\n      id\n      actions\n      parties {\n        key\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PartnersOfRoomDocument,
    "\n  fragment Refused on Refusal {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n    details\n  }\n": types.RefusedFragmentDoc,
    "\n  query Board($filter: ChallengeFilter, $sort: BoardSort, $after: String, $search: String!) {\n    isWatched(search: $search)\n    challengeBoard(filter: $filter) {\n      total\n      counts {\n        ...BoardCountsParts\n      }\n      rows(sort: $sort, after: $after) {\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  fragment BoardCountsParts on BoardCounts {\n    state { value count }\n    mode { value count }\n    category { value count }\n    region { value count }\n    force { value label count }\n    principle { value count }\n    standard { value count }\n    band { value count }\n    closing { value count }\n    adoption { value count }\n    shared { value count }\n  }\n": types.BoardCountsPartsFragmentDoc,
    "\n  fragment BoardRow on Challenge {\n    id\n    reference\n    title\n    summary\n    state\n    mode\n    isDemo\n    isWatched\n    categories\n    valueBand\n    adoptionRoute\n    essentialsCount\n    standardCodes\n    openedAt\n    questionsCloseAt\n    closesAt\n    decidedAt\n    outcome\n    force {\n      slug\n      name\n      region\n    }\n    sameProblems {\n      id\n    }\n  }\n": types.BoardRowFragmentDoc,
    "\n  query Home {\n    homeCounts {\n      open\n      closingThisWeek\n      answered\n      partnerships\n      lessons\n    }\n    closingNext: challengeBoard(filter: { state: [open] }) {\n      rows(first: 5) {\n        edges {\n          node {\n            id\n            reference\n            title\n            mode\n            closesAt\n            force {\n              name\n            }\n          }\n        }\n      }\n    }\n    shared: challengeBoard(filter: { shared: true, state: [open, evaluating] }) {\n      rows(first: 3, sort: forces) {\n        edges {\n          node {\n            id\n            reference\n            title\n            force {\n              region\n            }\n            sameProblems {\n              level\n              force {\n                region\n              }\n            }\n          }\n        }\n      }\n    }\n    justAnswered(first: 3) {\n      id\n      text\n      answer\n      answeredAt\n      challenge {\n        reference\n        title\n      }\n    }\n    decided: challengeBoard(filter: { state: [decided] }) {\n      rows(first: 3) {\n        edges {\n          node {\n            id\n            reference\n            title\n            outcome\n            outcomeReason\n            decidedAt\n          }\n        }\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query Outcomes($filter: ChallengeFilter, $after: String) {\n    challengeBoard(filter: $filter) {\n      total\n      counts {\n        ...BoardCountsParts\n      }\n      rows(after: $after) {\n        edges {\n          node {\n            id\n            reference\n            title\n            state\n            outcome\n            outcomeReason\n            lessons\n            decidedAt\n            force {\n              slug\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.OutcomesDocument,
    "\n  query Search($words: String!, $kind: FindKind) {\n    spellings(words: $words)\n    search(words: $words, kind: $kind) {\n      kind\n      count\n      hits {\n        reference\n        title\n        path\n        sentence {\n          text\n          hit\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.SendMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.EditMessageDocument,
    "\n  mutation RetractMessage($id: String!) {\n    retractMessage(id: $id) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.RetractMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        readNumber\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.MarkThreadReadDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        resolvedAt\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.ResolveThreadDocument,
    "\n  mutation OpenThread($input: OpenThreadInput!) {\n    openThread(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n": types.OpenThreadDocument,
    "\n  query EarlierWords($reference: String!, $after: Int!) {\n    thread(reference: $reference) {\n      id\n      messages(after: $after, limit: 1) {\n        id\n        wordings {\n          text\n          until\n        }\n      }\n    }\n  }\n": types.EarlierWordsDocument,
    "\n  query Inbox($filter: InboxFilter!, $after: String) {\n    viewer {\n      unreadThreads\n    }\n    inbox(filter: $filter, after: $after) {\n      edges {\n        node {\n          id\n          reference\n          kind\n          title\n          subjectReference\n          unread\n          lastAt\n          resolvedAt\n          lastMessage {\n            text\n            retractedAt\n            author {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  fragment MessageLine on Message {\n    threadId\n    id\n    number\n    clientId\n    version\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    organisationId\n    text\n    replyToNumber\n    sentAt\n    editedAt\n    retractedAt\n    edits\n  }\n": types.MessageLineFragmentDoc,
    "\n  query Room($reference: String!) {\n    thread(reference: $reference) {\n      id\n      key\n      reference\n      kind\n      title\n      subjectReference\n      state\n      readers\n      kept\n      banner\n      mayWrite\n      showsPresence\n      ownOrganisationId\n      lastNumber\n      readNumber\n      firstNumber\n      resolvedAt\n      parties {\n        id\n        name\n      }\n      messages(limit: 50) {\n        ...MessageLine\n      }\n    }\n  }\n": types.RoomDocument,
    "\n  query RoomPart($reference: String!, $after: Int, $before: Int, $from: DateTime, $limit: Int!) {\n    thread(reference: $reference) {\n      id\n      lastNumber\n      messages(after: $after, before: $before, from: $from, limit: $limit) {\n        ...MessageLine\n      }\n    }\n  }\n": types.RoomPartDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Changes($group: ChangeGroup, $after: String) {\n    changes(group: $group, after: $after) {\n      edges {\n        node {\n          id\n          at\n          by\n          text\n          reference\n          title\n          path\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChallengeToLink($reference: String!) {\n    challenge(reference: $reference) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ChallengeToLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkNotice($input: NoticeLinkInput!) {\n    linkNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LinkNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkNotice($input: NoticeUnlinkInput!) {\n    unlinkNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UnlinkNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notice($ocid: String!) {\n    notice(ocid: $ocid) {\n      id\n      ocid\n      title\n      description\n      stage\n      buyerName\n      buyer {\n        slug\n        name\n      }\n      force {\n        slug\n        name\n      }\n      region\n      cpvCodes\n      value {\n        amount\n        currency\n      }\n      publishedAt\n      changedAt\n      closesAt\n      startsAt\n      endsAt\n      method\n      suppliers\n      smallFirms\n      source\n      sourceUrl\n      licence\n      releases {\n        id\n        at\n        tags\n        title\n        closesAt\n        sourceUrl\n      }\n      links {\n        relation\n        challenge {\n          id\n          reference\n          title\n          force {\n            slug\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($filter: NoticeFilter, $sort: NoticeSort, $after: String) {\n    noticeBoard(filter: $filter) {\n      total\n      counts {\n        police\n        everyone\n        stages {\n          value\n          count\n        }\n        regions {\n          value\n          count\n        }\n        divisions {\n          value\n          count\n        }\n        closing {\n          value\n          count\n        }\n        forces {\n          count\n          force {\n            slug\n            name\n          }\n        }\n      }\n      rows(sort: $sort, after: $after) {\n        edges {\n          node {\n            id\n            ocid\n            title\n            stage\n            buyerName\n            region\n            closesAt\n            changedAt\n            source\n            value {\n              amount\n              currency\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($after: String) {\n    notifications(after: $after) {\n      edges {\n        node {\n          id\n          reference\n          text\n          path\n          because\n          at\n          isUnread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($input: MarkReadInput!) {\n    markNotificationsRead(input: $input) {\n      __typename\n      ... on NotificationsMarked {\n        marked\n        unread\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffDuty {\n    notificationPreferences {\n      offDutyUntil\n    }\n  }\n"): typeof import('./graphql.ts').OffDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOffDuty($input: OffDutyInput!) {\n    setOffDuty(input: $input) {\n      __typename\n      ... on NotificationPreferences {\n        offDutyUntil\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetOffDutyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preferences {\n    notificationPreferences {\n      choices {\n        category\n        label\n        about\n        way\n        obligatory\n      }\n    }\n    watches {\n      id\n      kind\n      what\n      label\n      path\n    }\n  }\n"): typeof import('./graphql.ts').PreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPreferences($input: NotificationPreferencesInput!) {\n    setNotificationPreferences(input: $input) {\n      __typename\n      ... on NotificationPreferences {\n        offDutyUntil\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetPreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WatchIt($input: WatchInput!) {\n    watch(input: $input) {\n      __typename\n      ... on Watched {\n        isWatched\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WatchItDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnwatchIt($input: WatchInput!) {\n    unwatch(input: $input) {\n      __typename\n      ... on Watched {\n        isWatched\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UnwatchItDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FormPartnership($proposal: ID!) {\n    formPartnership(proposal: $proposal) {\n      __typename\n      ... on Partnership {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FormPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPartnership($id: ID!, $section: PartnershipSection!, $revision: Int!, $content: JSON!) {\n    editPartnership(id: $id, section: $section, revision: $revision, content: $content) {\n      __typename\n      ... on Partnership {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EditPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPartnership($id: ID!, $revision: Int!) {\n    confirmPartnership(id: $id, revision: $revision) {\n      __typename\n      ... on Partnership {\n        id\n        state\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($id: ID!, $title: String!, $dueOn: DateTime!, $owner: String!) {\n    addPartnershipMilestone(id: $id, title: $title, dueOn: $dueOn, owner: $owner) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordProgress($id: ID!, $milestone: String, $text: String!, $met: Boolean!) {\n    recordPartnershipProgress(id: $id, milestone: $milestone, text: $text, met: $met) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMilestone($id: ID!, $milestone: String!, $accept: Boolean!, $reason: String) {\n    answerPartnershipMilestone(id: $id, milestone: $milestone, accept: $accept, reason: $reason) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReading($id: ID!, $objective: String!, $value: Float!, $on: DateTime!, $note: String) {\n    recordMeasureReading(id: $id, objective: $objective, value: $value, on: $on, note: $note) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RecordReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeDecision($id: ID!, $question: String!, $decision: String!, $options: String) {\n    proposePartnershipDecision(id: $id, question: $question, decision: $decision, options: $options) {\n      __typename\n      ... on PartnershipDecision {\n        key\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeDecision($decision: String!) {\n    agreePartnershipDecision(decision: $decision) {\n      __typename\n      ... on PartnershipDecision {\n        key\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgreeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSummary($id: ID!, $text: String!) {\n    proposePartnershipSummary(id: $id, text: $text) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSummary($id: ID!, $revision: Int!) {\n    approvePartnershipSummary(id: $id, revision: $revision) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApproveSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteCloseOut($id: ID!, $input: CloseOutInput!) {\n    writeCloseOut(id: $id, input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        state\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WriteCloseOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPartnership($id: ID!, $reason: String!) {\n    endPartnership(id: $id, reason: $reason) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EndPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeDecision($input: MakeDecisionInput!) {\n    makeDecision(input: $input) {\n      __typename\n      ... on PartnershipDecision {\n        number\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MakeDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnersOfRoom($reference: String!) {\n    partnership(reference: $reference) {\n      id\n      actions\n      parties {\n        key\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnersOfRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refused on Refusal {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n    details\n  }\n"): typeof import('./graphql.ts').RefusedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($filter: ChallengeFilter, $sort: BoardSort, $after: String, $search: String!) {\n    isWatched(search: $search)\n    challengeBoard(filter: $filter) {\n      total\n      counts {\n        ...BoardCountsParts\n      }\n      rows(sort: $sort, after: $after) {\n        edges {\n          node {\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardCountsParts on BoardCounts {\n    state { value count }\n    mode { value count }\n    category { value count }\n    region { value count }\n    force { value label count }\n    principle { value count }\n    standard { value count }\n    band { value count }\n    closing { value count }\n    adoption { value count }\n    shared { value count }\n  }\n"): typeof import('./graphql.ts').BoardCountsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on Challenge {\n    id\n    reference\n    title\n    summary\n    state\n    mode\n    isDemo\n    isWatched\n    categories\n    valueBand\n    adoptionRoute\n    essentialsCount\n    standardCodes\n    openedAt\n    questionsCloseAt\n    closesAt\n    decidedAt\n    outcome\n    force {\n      slug\n      name\n      region\n    }\n    sameProblems {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').BoardRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    homeCounts {\n      open\n      closingThisWeek\n      answered\n      partnerships\n      lessons\n    }\n    closingNext: challengeBoard(filter: { state: [open] }) {\n      rows(first: 5) {\n        edges {\n          node {\n            id\n            reference\n            title\n            mode\n            closesAt\n            force {\n              name\n            }\n          }\n        }\n      }\n    }\n    shared: challengeBoard(filter: { shared: true, state: [open, evaluating] }) {\n      rows(first: 3, sort: forces) {\n        edges {\n          node {\n            id\n            reference\n            title\n            force {\n              region\n            }\n            sameProblems {\n              level\n              force {\n                region\n              }\n            }\n          }\n        }\n      }\n    }\n    justAnswered(first: 3) {\n      id\n      text\n      answer\n      answeredAt\n      challenge {\n        reference\n        title\n      }\n    }\n    decided: challengeBoard(filter: { state: [decided] }) {\n      rows(first: 3) {\n        edges {\n          node {\n            id\n            reference\n            title\n            outcome\n            outcomeReason\n            decidedAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outcomes($filter: ChallengeFilter, $after: String) {\n    challengeBoard(filter: $filter) {\n      total\n      counts {\n        ...BoardCountsParts\n      }\n      rows(after: $after) {\n        edges {\n          node {\n            id\n            reference\n            title\n            state\n            outcome\n            outcomeReason\n            lessons\n            decidedAt\n            force {\n              slug\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OutcomesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($words: String!, $kind: FindKind) {\n    spellings(words: $words)\n    search(words: $words, kind: $kind) {\n      kind\n      count\n      hits {\n        reference\n        title\n        path\n        sentence {\n          text\n          hit\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EditMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractMessage($id: String!) {\n    retractMessage(id: $id) {\n      __typename\n      ...MessageLine\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RetractMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        readNumber\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MarkThreadReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        resolvedAt\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResolveThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenThread($input: OpenThreadInput!) {\n    openThread(input: $input) {\n      __typename\n      ... on Thread {\n        id\n        reference\n      }\n      ... on Refusal {\n        ...Refused\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierWords($reference: String!, $after: Int!) {\n    thread(reference: $reference) {\n      id\n      messages(after: $after, limit: 1) {\n        id\n        wordings {\n          text\n          until\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EarlierWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($filter: InboxFilter!, $after: String) {\n    viewer {\n      unreadThreads\n    }\n    inbox(filter: $filter, after: $after) {\n      edges {\n        node {\n          id\n          reference\n          kind\n          title\n          subjectReference\n          unread\n          lastAt\n          resolvedAt\n          lastMessage {\n            text\n            retractedAt\n            author {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageLine on Message {\n    threadId\n    id\n    number\n    clientId\n    version\n    author {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n    organisationId\n    text\n    replyToNumber\n    sentAt\n    editedAt\n    retractedAt\n    edits\n  }\n"): typeof import('./graphql.ts').MessageLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Room($reference: String!) {\n    thread(reference: $reference) {\n      id\n      key\n      reference\n      kind\n      title\n      subjectReference\n      state\n      readers\n      kept\n      banner\n      mayWrite\n      showsPresence\n      ownOrganisationId\n      lastNumber\n      readNumber\n      firstNumber\n      resolvedAt\n      parties {\n        id\n        name\n      }\n      messages(limit: 50) {\n        ...MessageLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomPart($reference: String!, $after: Int, $before: Int, $from: DateTime, $limit: Int!) {\n    thread(reference: $reference) {\n      id\n      lastNumber\n      messages(after: $after, before: $before, from: $from, limit: $limit) {\n        ...MessageLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RoomPartDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
