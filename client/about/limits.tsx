import { useTitle } from '../frame/title.ts'

/** What software cannot fix, said plainly, so that nobody blames a form for a budget. */
export default function Limits() {
  useTitle('What this cannot fix')
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">What this cannot fix</h1>
      <p className="govuk-body">
        Charterboard makes problems, questions, decisions and promises easier to see and to keep. These things stay as
        they are until people change them.
      </p>
      <h2 className="govuk-heading-m">Budgets</h2>
      <p className="govuk-body">
        A challenge is not money. A force says on each challenge whether there is a budget, and “none stated” is an
        honest answer. Most forces settle their spending once a year; a good proposal in November may still have to wait
        until April.
      </p>
      <h2 className="govuk-heading-m">Who must buy</h2>
      <p className="govuk-body">
        Every force decides for itself. Nobody can oblige one to adopt what another has tried, and signing the Charter
        obliges nobody to buy or to sell anything. It gates no challenge and changes no score.
      </p>
      <h2 className="govuk-heading-m">Vetting and assurance</h2>
      <p className="govuk-body">
        Vetting people, checking security and agreeing how data is handled take the time they take. The board says early
        what will be needed, so that it can begin early. It does not shorten the queue.
      </p>
      <h2 className="govuk-heading-m">The law on procurement</h2>
      <p className="govuk-body">
        Statutory notices are published where the law says, not here. A competition that is run with the help of this
        board still needs them, and where the two differ, the notice is right.
      </p>
      <h2 className="govuk-heading-m">Old systems</h2>
      <p className="govuk-body">
        A supplier can offer an open interface; somebody still has to connect it to what a force runs today. Ask for the
        names of the systems in a question before you promise a date.
      </p>
      <h2 className="govuk-heading-m">Attention</h2>
      <p className="govuk-body">
        A question that nobody answers stays unanswered. What the board can do is to show how long it has been so, to
        the people who can change it and, where it is public, to everybody.
      </p>
    </div>
  )
}
