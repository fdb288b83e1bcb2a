import { doing, globalId, type Row, words } from '../row.ts'
import { everybody, nobody } from '../viewers.ts'

const about = (reference: string, fields: string) => `{ challenge(reference: ${words(reference)}) { ${fields} } }`
const question = (id: string) => globalId('Question', id)

export const questionRows: Row[] = [
  {
    of: ['Challenge.answeredQuestions'],
    what: 'how many questions were answered',
    ask: (stage) => about(stage.open.reference, 'answeredQuestions'),
    by: everybody,
  },
  {
    of: ['Challenge.questions'],
    what: 'answered questions',
    ask: (stage) => about(stage.open.reference, 'questions { edges { node { text answer } } }'),
    by: everybody,
  },
  {
    of: ['Challenge.nearQuestions'],
    what: 'answered questions like what one types',
    ask: (stage) => about(stage.open.reference, 'nearQuestions(text: "how many phones are seized") { text }'),
    by: everybody,
  },
  {
    of: ['Challenge.nearQuestions'],
    what: 'a waiting question, through what one types',
    ask: (stage) => about(stage.open.reference, 'nearQuestions(text: "may our phones be used for the trial") { text }'),
    given: (answer) => JSON.stringify(answer).includes('May our phones'),
    by: nobody,
  },
  { of: ['Query.justAnswered'], what: 'the last answers', ask: () => '{ justAnswered { text } }', by: everybody },
  {
    of: ['Challenge.waitingQuestions'],
    what: 'a question that waits',
    ask: (stage) => about(stage.open.reference, 'waitingQuestions { text }'),
    by: ['supplier', 'owner', 'evaluator'],
  },
  {
    of: ['Query.questionsToAnswer'],
    what: 'what one’s force has to answer',
    ask: () => '{ questionsToAnswer { text } }',
    by: ['owner'],
  },
  {
    of: ['Challenge.ownQuestions', 'Question.isOurs'],
    what: 'that one’s firm asked',
    ask: (stage) => about(stage.open.reference, 'ownQuestions { text isOurs }'),
    by: ['supplier'],
  },
  {
    of: ['Query.node'],
    what: 'a waiting question by its id',
    ask: (stage) => `{ node(id: ${question(stage.waiting)}) { ... on Question { text } } }`,
    by: ['supplier', 'owner', 'evaluator'],
  },
  {
    of: ['Challenge.privateQuestions'],
    what: 'a question that was answered privately',
    ask: (stage) => about(stage.open.reference, 'privateQuestions { text answer privateReason }'),
    by: ['supplier', 'owner', 'evaluator'],
  },
  {
    of: ['Query.node'],
    what: 'a question that was answered privately, by its id',
    ask: (stage) => `{ node(id: ${question(stage.inConfidence)}) { ... on Question { answer privateReason } } }`,
    by: ['supplier', 'owner', 'evaluator'],
  },
  {
    of: ['Challenge.privateReasons'],
    what: 'before the close, why a question was answered privately',
    ask: (stage) => about(stage.open.reference, 'privateReasons'),
    given: (answer) => JSON.stringify(answer).includes('invention'),
    by: nobody,
  },
  {
    of: ['Question.isOurs'],
    what: 'who asked an answered question',
    ask: (stage) => `{ node(id: ${question(stage.asked)}) { ... on Question { isOurs } } }`,
    by: ['supplier'],
  },
  {
    of: ['Question.original'],
    what: 'the words as they were asked',
    ask: (stage) => `{ node(id: ${question(stage.asked)}) { ... on Question { original } } }`,
    by: ['supplier', 'owner', 'evaluator'],
  },

  {
    of: ['Mutation.askQuestion'],
    what: 'ask',
    ask: (stage) =>
      doing(`askQuestion(challenge: ${globalId('Challenge', stage.open._id)}, text: "Which phones come most often?")`),
    by: ['supplier', 'rival'],
  },
  {
    of: ['Mutation.answerQuestion'],
    what: 'answer',
    ask: (stage) => doing(`answerQuestion(id: ${question(stage.waiting)}, answer: "Yes.")`),
    by: ['owner'],
  },
  {
    of: ['Mutation.answerPrivately'],
    what: 'answer a confidential question privately',
    ask: (stage) =>
      doing(`answerPrivately(id: ${question(stage.waiting)}, answer: "Yes.", reason: "It tells of an invention.")`),
    by: ['owner'],
  },
  {
    of: ['Mutation.correctAnswer'],
    what: 'correct an answer',
    ask: (stage) => doing(`correctAnswer(id: ${question(stage.asked)}, answer: "About fifty.")`),
    by: ['owner'],
  },
  {
    of: ['Mutation.declineQuestion'],
    what: 'decline a question',
    ask: (stage) => doing(`declineQuestion(id: ${question(stage.waiting)}, reason: "It is about a live case.")`),
    by: ['owner'],
  },
  {
    of: ['Mutation.withdrawQuestion'],
    what: 'take an own question back',
    ask: (stage) => doing(`withdrawQuestion(id: ${question(stage.waiting)})`),
    by: ['supplier'],
  },
]
