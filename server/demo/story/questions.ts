import { answerQuestion, askQuestion } from '../../questions/commands.ts'
import type { DemoPart } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

type Told = {
  challenge: string
  by: DemoPart
  daysAgo: number
  text: string
  answer?: { by: DemoPart; daysAgo: number; text: string }
}

const questions: readonly Told[] = [
  {
    challenge: 'phones',
    by: 'kettles-one',
    daysAgo: 9,
    text: 'Are the exports of the laboratory tools available in an open format for the trial?',
    answer: {
      by: 'detective',
      daysAgo: 8,
      text: 'Yes. We give every proposer the same synthetic export in two formats, with a description of the fields.',
    },
  },
  {
    challenge: 'phones',
    by: 'lanternfish',
    daysAgo: 7,
    text: 'May a trained response officer take the first extract, or only the laboratory?',
    answer: {
      by: 'detective',
      daysAgo: 6,
      text: 'A trained officer may, at the station, if what is taken and why is recorded at once.',
    },
  },
  { challenge: 'phones', by: 'kettles-two', daysAgo: 1, text: 'How many officers would take part in the pilot?' },
  {
    challenge: 'updates',
    by: 'lanternfish',
    daysAgo: 4,
    text: 'Does the case file system send an event when a status changes, or must it be asked?',
    answer: {
      by: 'saltmarch-editor',
      daysAgo: 3,
      text: 'It must be asked. There is a documented interface that may be called every five minutes.',
    },
  },
  { challenge: 'redaction', by: 'brindle', daysAgo: 2, text: 'Is spoken evidence part of this, or documents only?' },
]

/** Suppliers ask; the forces answer to all, and leave some for whoever plays their part. */
export async function askAndAnswer(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  for (const { challenge, by, daysAgo, text, answer } of questions) {
    const challengeId = challenges.get(challenge)?._id
    if (!challengeId) continue
    const id = await askQuestion(await cast.actOf(by, workday(now, daysAgo)), { challengeId, text })
    if (answer)
      await answerQuestion(await cast.actOf(answer.by, workday(now, answer.daysAgo, 15)), { id, answer: answer.text })
  }
}
