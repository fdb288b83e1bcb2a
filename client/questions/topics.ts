import type { QuestionTopic } from '../gql/graphql.ts'

/** The sections that a question can concern, as readers know them. */
export const topicWords: Record<QuestionTopic, string> = {
  problem: 'The problem',
  today: 'Today',
  good: 'What a good answer does',
  rules: 'Ground rules',
  timetable: 'Timetable',
  choosing: 'How it is decided',
  owner: 'Budget and adoption',
}

export const topics = Object.keys(topicWords).filter((topic): topic is QuestionTopic => topic in topicWords)

/** A topic as it stands in an address or came over the wire. */
export const topicOf = (text: string | null): QuestionTopic | null => topics.find((topic) => topic === text) ?? null

/** Where the section of a topic stands on the page of the challenge. */
export const placeOfTopic: Record<QuestionTopic, string> = {
  problem: 'problem',
  today: 'today',
  good: 'good',
  rules: 'rules',
  timetable: 'timetable',
  choosing: 'scoring',
  owner: 'adoption',
}
