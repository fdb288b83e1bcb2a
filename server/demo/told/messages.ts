import type { DemoPart } from '../cast.ts'

/** One message: who wrote it, how many working days ago and at which hour. */
export type ToldMessage = readonly [by: DemoPart, daysAgo: number, hour: number, text: string]

export const partnershipMessages: readonly ToldMessage[] = [
  [
    'detective',
    70,
    10,
    'Welcome, both of you. The test shift is on its way: eleven hours, all five officers have consented in writing.',
  ],
  ['kettles-one', 70, 11, 'Thank you. Tom comes on Tuesday and sits with the disclosure team from nine.'],
  [
    'kettles-two',
    34,
    14,
    'Speech is found in 9 of 10 test clips. What is missed is whispered. Could we have a second shift, with wind in it? By Friday would be good.',
  ],
  [
    'detective',
    34,
    16,
    'Friday is fine: I take the shift at the harbour. It comes with consent of everybody but one, whose clips I leave out.',
  ],
  ['kettles-one', 33, 9, 'Then we count wind in the weekly numbers from next week on, also where it looks poor.'],
  [
    'moderator',
    6,
    15,
    'The radio log arrives two weeks late from our side: the maker changed its export. That is ours, not yours.',
  ],
  [
    'kettles-two',
    5,
    10,
    'We go on with places from the officers’ notes meanwhile. The milestone slips; the last one need not.',
  ],
]

export const forceMessages: readonly ToldMessage[] = [
  ['detective', 8, 9, 'Two suppliers ask about exports. Do we give the synthetic one to everybody, or on request?'],
  ['moderator', 8, 10, 'To everybody, and say so in the answer. Nobody should have to ask.'],
  ['detective', 2, 15, 'Harrowdale would fund a part. I suggest that we ask them to sit on the panel as observers.'],
]

export const draftMessages: readonly ToldMessage[] = [
  ['kettles-one', 4, 17, 'Answers one and two stand. Could you take openness and cost? I am on the train until eight.'],
  ['kettles-two', 3, 9, 'On it. The cost hangs on whether we bring the second reader; I say £68,000 with it.'],
]

export const consortiumMessages: readonly ToldMessage[] = [
  ['brindle', 7, 10, 'Thank you for joining. Please read milestone two: is week 16 honest for a first report?'],
  ['fenbarrow', 7, 15, 'It is if we may ask victims from week 7. We publish whatever we find, as we agreed.'],
]

export const panelMessages: readonly ToldMessage[] = [
  [
    'saltmarch-editor',
    17,
    10,
    'All of us have declared. Please lock your scores within two weeks; the decision is due next month.',
  ],
  ['saltmarch-evaluator', 9, 16, 'Mine are locked.'],
]
