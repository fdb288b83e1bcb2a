import { useTitle } from '../frame/title.ts'
import { WhoRunsIt } from './contact.tsx'

export default function Accessibility() {
  useTitle('Accessibility')
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Accessibility</h1>
      <p className="govuk-body">
        Everybody who has a part in a challenge should be able to do it here: by keyboard, with a screen reader, with
        large text, on a small phone, in strong contrast or with the colours taken away.
      </p>
      <h2 className="govuk-heading-m">What we aim for</h2>
      <p className="govuk-body">
        Level AA of the Web Content Accessibility Guidelines 2.2. Forms, errors and navigation follow the patterns of
        the GOV.UK Design System, which have been tried with people who use assistive technology.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Colour never tells something that a word does not tell.</li>
        <li>Every picture says its finding in words and has its data as a table.</li>
        <li>Nothing has to be dragged, hovered over or swiped.</li>
        <li>What arrives while you read moves nothing. You are told, and you decide when to see it.</li>
        <li>A deadline is told as a date with its time zone. The time that is left is spoken only near the end.</li>
        <li>Text can be made four times as large, and at 320 pixels nothing scrolls sideways.</li>
      </ul>
      <h2 className="govuk-heading-m">How it is tested</h2>
      <p className="govuk-body">
        A browser goes through the main journeys, looks at every page at phone and desktop width with the automatic
        rules of axe-core, and does one journey by keyboard alone. These checks are among the software’s own tests,
        which fail upon any fault that is found. Such checks find perhaps a third of what can be wrong.
      </p>
      <h2 className="govuk-heading-m">What we know is not good yet</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          The board has not yet been tried by disabled people, nor audited by anybody outside. So we do not claim that
          it conforms.
        </li>
        <li>Files that forces and suppliers attach are as accessible as their authors made them.</li>
        <li>The board needs JavaScript. The open data does not.</li>
        <li>Texts are in English. A text in Welsh is marked as such, but the board’s own words are not translated.</li>
      </ul>
      <h2 className="govuk-heading-m">When something is in your way</h2>
      <p className="govuk-body">
        Write to <WhoRunsIt />. Say what you wanted to do, what you use, and the address of the page. If a deadline is
        near, say that first. For a challenge you can also ask its force: its mailbox stands under the ground rules.
      </p>
    </div>
  )
}
