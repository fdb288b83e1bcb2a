import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { bankHolidaySource } from '../../schema/bank-holidays.ts'
import { useTitle } from '../frame/title.ts'
import { paths } from '../paths.ts'
import { longDate } from '../time.ts'
import { Details } from '../ui/text-blocks.tsx'

const To = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link className="govuk-link" to={to}>
    {children}
  </Link>
)

const answers: readonly { question: string; answer: ReactNode }[] = [
  {
    question: 'I have a problem at work. How does it become a challenge?',
    answer:
      'An editor of your force writes it from the desk, in seven short parts that save by themselves. Say what is wrong, for whom and how often; a product does not belong in it. A draft is seen by your force alone.',
  },
  {
    question: 'We are a supplier. How do we find what fits?',
    answer: (
      <>
        <To to={paths.challenges()}>Challenges</To> has filters for region, category, mode and closing date. They stand
        in the address of the page, so you can keep or share it.
      </>
    ),
  },
  {
    question: 'Who sees my question?',
    answer:
      'The question and its answer are published to everybody at once, without your name. The force does not learn who asked either. Do not name yourself in it.',
  },
  {
    question: 'Who can read our proposal before the close?',
    answer:
      'You and the partners you name. Not the force, not a Charter manager, nobody else. In market engagement it is different, and the page says so: there the force reads responses as they come.',
  },
  {
    question: 'Have we submitted?',
    answer:
      'If you have, the proposal says Submitted and shows a receipt with a time, a version and a hash. If it says Draft, we have nothing. Saving is not submitting.',
  },
  {
    question: 'We submitted and want to change something.',
    answer:
      'Edit and submit again until the close. Each time makes a new version with its own receipt, and the last one before the close counts.',
  },
  {
    question: 'What does the close mean, to the second?',
    answer:
      'The clock of the server decides, not yours. What arrives at the close or after it is refused, and the refusal shows both times. Your draft is kept.',
  },
  {
    question: 'What is a working day here?',
    answer: (
      <>
        Monday to Friday without the bank holidays of the force’s own nation: England and Wales, Scotland and Northern
        Ireland differ. They come from {bankHolidaySource.library}, version {bankHolidaySource.version}, with what was
        proclaimed for one year alone. For {bankHolidaySource.years[0]} to {bankHolidaySource.years.at(-1)} they were
        last compared with those that gov.uk publishes on {longDate(`${bankHolidaySource.comparedOn}T12:00:00Z`)}. A
        request under the Freedom of Information Act is counted as that Act says: outside Scotland no bank holiday of
        any part of the United Kingdom is a working day.
      </>
    ),
  },
  {
    question: 'The challenge changed after we submitted.',
    answer:
      'If what is asked, the criteria or the weights change, your proposal counts only when you confirm it or submit again before the close. You get a letter, and the page shows what changed.',
  },
  {
    question: 'Who decides, and how?',
    answer:
      'Evaluators without a conflict of interest score each criterion alone, from 0 to 5, with a reason. Then the panel agrees on one score. The criteria and weights are those that were published.',
  },
  {
    question: 'We were not chosen. What do we get?',
    answer:
      'The score and the reason for each criterion, and what to change next time. Everybody gets it at the same moment as the decision.',
  },
  {
    question: 'Must we have signed the Charter?',
    answer: (
      <>
        No. Signing is free and voluntary. It shows on your page and can be filtered by. It opens no challenge and
        changes no score. See <To to={paths.charter()}>the Charter</To>.
      </>
    ),
  },
  {
    question: 'Something shows “We cannot find that page”.',
    answer:
      'Either it is not there or it is not yours to see: the answer is the same on purpose. If you act for several organisations, switch at the top of the page and try again.',
  },
]

const checklists: readonly { title: string; points: readonly string[] }[] = [
  {
    title: 'Before you publish a challenge',
    points: [
      'One sentence says the problem and for whom, and names no product.',
      'There is a number for today, even a rough one, and its source.',
      'Somebody who can decide is named as owner, and has agreed to the date.',
      'The way to adopt it is stated, or “none yet” is.',
      'Weights add up to 100 and each criterion says what good looks like.',
      'The close is at noon, from Tuesday to Thursday, and on no holiday.',
      'Somebody has time to answer questions each working day.',
    ],
  },
  {
    title: 'While it is open',
    points: [
      'Answer each question within two working days, to everybody at once.',
      'Say nothing to one supplier that the others cannot read.',
      'When something material changes, move the close as well.',
      'Ask the panel to keep the week after the close free.',
    ],
  },
  {
    title: 'When you decide',
    points: [
      'Each person on the panel has declared conflicts before reading.',
      'Each score has a reason that its supplier can use.',
      'Nobody who was declined gets a text that would fit any other.',
      'The outcome says why in public, also when nobody was chosen.',
      'The next step has a date and a name.',
    ],
  },
]

export default function Help() {
  useTitle('Help')
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Help</h1>
      {answers.map(({ question, answer }) => (
        <Details key={question} summary={question}>
          <p className="govuk-body">{answer}</p>
        </Details>
      ))}
      <h2 className="govuk-heading-m">Checklists for owners of a challenge</h2>
      <p className="govuk-body">They print without the rest of the page around them.</p>
      {checklists.map(({ title, points }) => (
        <section key={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <ul className="govuk-list cb-checklist">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
