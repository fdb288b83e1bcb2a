import { useTitle } from '../frame/title.ts'
import { Table } from '../ui/table.tsx'
import { WhoRunsIt } from './contact.tsx'

type Kept = { what: string; why: string; who: string }

const kept: readonly Kept[] = [
  {
    what: 'Your name and work address',
    why: 'To let you in, and to write to you about what you follow.',
    who: 'Your name: who works with you, and whoever reads what you did in public. Your address: you, and the administrators of an organisation that you ask to join or that invites you.',
  },
  {
    what: 'What you act for, and in which part',
    why: 'It decides what you may see and do.',
    who: 'Your colleagues, and whoever you work with on a challenge or partnership.',
  },
  {
    what: 'Who answers for an organisation under the Charter',
    why: 'The Charter asks for a named person and their post.',
    who: 'Everybody, once the organisation has signed.',
  },
  {
    what: 'What you watch',
    why: 'To tell you what happens to it.',
    who: 'You. Of a challenge, everybody reads roughly how many suppliers follow it, and nobody which.',
  },
  {
    what: 'Challenges, answers, outcomes, commitments',
    why: 'They are public business. Their change log stays whole.',
    who: 'Everybody.',
  },
  {
    what: 'Who asked a question',
    why: 'To let the asker know of the answer.',
    who: 'The supplier that asked. It is shown to no force and to nobody else.',
  },
  {
    what: 'Proposals and their files',
    why: 'To be evaluated, and to prove what was sent and when.',
    who: 'Their supplier and its partners; after the opening also the panel. After the decision, an administrator of the force who answers a request under the Freedom of Information Act.',
  },
  {
    what: 'Scores, reasons, declarations of conflict',
    why: 'So that a decision can be explained.',
    who: 'The panel; each supplier the feedback on its own proposal. Once all is over, an administrator of the force who answers a request under the Freedom of Information Act reads scores too, also those that were never shared; private notes nobody does.',
  },
  {
    what: 'What links you to a supplier whose proposal you judge: posts, rooms, numbers of messages, partnerships',
    why: 'So that you see it before you declare. It is kept with what you declare.',
    who: 'You. After the decision an administrator of the force sees the numbers in the record.',
  },
  {
    what: 'Messages in threads',
    why: 'So that what was agreed can be found again.',
    who: 'The members of the thread. The line above its text box names them.',
  },
  {
    what: 'With which browser and when you signed in',
    why: 'To let you see and end what is not yours.',
    who: 'You. The network address is kept too, and shown to nobody.',
  },
]

export default function Privacy() {
  useTitle('Privacy')
  return (
    <div>
      <div className="cb-reading">
        <h1 className="govuk-heading-l">Privacy</h1>
        <p className="govuk-body">
          The board keeps what public work between forces and suppliers needs, and nothing to watch you by. There is no
          tracking and no advertising, so there is no cookie banner. One cookie keeps you signed in, and a second lives
          for the minutes in which you use a passkey; they do nothing else.
        </p>
        <p className="govuk-body">
          So that you can read without a connection, this device keeps what public pages and your own drafts said last:
          for a day while you are signed in, until you sign out at the latest. No evaluation, thread or desk is kept on
          it, and no proposal where you work for a force.
        </p>
      </div>
      <Table
        caption="What is kept"
        keyOf={(row) => row.what}
        rows={kept}
        columns={[
          { head: 'What', cell: (row) => row.what, names: true },
          { head: 'Why', cell: (row) => row.why },
          { head: 'Who can see it', cell: (row) => row.who },
        ]}
      />
      <div className="cb-reading">
        <h2 className="govuk-heading-m">How long</h2>
        <p className="govuk-body">
          An account until you ask for it to be erased, a notification for a year, a letter for 90 days. The board
          deletes no public record and no reason for a decision by itself: for how long they have to be kept, the law
          says to the force. Events that prove a decision are never changed; when a person is erased, a pseudonym stands
          in the place of their name.
        </p>
        <h2 className="govuk-heading-m">What must not be written here</h2>
        <p className="govuk-body">
          OFFICIAL only. No names of victims, witnesses, suspects or cases, no intelligence, no operational detail. If
          you see some, write to the force’s mailbox, under the ground rules of its challenge, at once: an administrator
          of the force can remove it.
        </p>
        <h2 className="govuk-heading-m">Freedom of information</h2>
        <p className="govuk-body">
          Forces answer requests under the Freedom of Information Act. What you send them here may be asked for, as if
          you had sent it by letter. In a proposal you can name the parts that are confidential, why, and until when.
          The force sees that when it decides, by law; the board does not tell you of the request by itself.
        </p>
        <h2 className="govuk-heading-m">Your rights</h2>
        <p className="govuk-body">
          You may see, correct and take away what is kept about you; your account page has a copy to download. To be
          erased, or for anything else about your data, write to <WhoRunsIt />. You may complain to the Information
          Commissioner’s Office.
        </p>
      </div>
    </div>
  )
}
