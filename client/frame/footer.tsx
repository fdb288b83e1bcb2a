import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { Mark } from '../ui/tally.tsx'

const links = [
  { to: paths.help(), words: 'Help' },
  { to: paths.accessibility(), words: 'Accessibility' },
  { to: paths.privacy(), words: 'Privacy' },
  { to: paths.notices(), words: 'Public notices' },
  { to: paths.figures(), words: 'Figures' },
  { to: paths.openData(), words: 'Open data' },
  { to: paths.api(), words: 'API' },
  { to: paths.changes(), words: 'All changes' },
  { to: paths.incidents(), words: 'Incidents' },
  { to: paths.limits(), words: 'What this cannot fix' },
]

export const Footer = () => (
  <footer className="cb-footer">
    <div className="cb-width">
      <nav aria-label="About the board">
        <ul>
          {links.map(({ to, words }) => (
            <li key={to}>
              <Link to={to} className="govuk-link">
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="cb-footer__name">
        <Mark size={20} />
        Problems in the open. Promises on the record.
      </p>
      <p>Charterboard is not a GOV.UK service and does not replace statutory notices.</p>
    </div>
  </footer>
)
