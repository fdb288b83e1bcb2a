import { type FormEvent, useRef, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import { Mark } from '../ui/tally.tsx'
import { DemoBand, IncidentBand, LiveLine } from './bands.tsx'
import { currentOf, navigationFor } from './navigation.ts'
import { OrganisationSwitcher } from './organisation-switcher.tsx'
import { useKnownViewer } from './viewer.tsx'

export function Header() {
  const { viewer, known } = useKnownViewer()
  return (
    <header className="cb-top">
      <DemoBand />
      <IncidentBand />
      <div className="cb-header">
        <div className="cb-width cb-header__row">
          <Link to={viewer.person ? paths.desk() : paths.home()} className="cb-header__name">
            <Mark size={30} />
            Charterboard
          </Link>
          <HeaderSearch />
          {viewer.person ? (
            <div className="cb-header__own cb-header__own--wide">
              <Count to={paths.threads()} words="Threads" count={viewer.unreadThreads} />
              <Count to={paths.notifications()} words="Notifications" count={viewer.unreadNotifications} />
              <OrganisationSwitcher />
            </div>
          ) : known ? (
            <div className="cb-header__own">
              <SignInLink />
            </div>
          ) : null}
        </div>
      </div>
      <Navigation />
      <LiveLine />
    </header>
  )
}

/** Brings a person back to where they were. */
function SignInLink() {
  const { pathname, search } = useLocation()
  const back = pathname.startsWith(paths.signIn()) ? null : pathname + search
  return (
    <Link to={withQuery(paths.signIn(), { back: back === '/' ? null : back })} className="cb-header__link">
      Sign in
    </Link>
  )
}

const Count = ({ to, words, count }: { to: string; words: string; count: number }) => (
  <Link to={to} className="cb-header__link">
    {words}{' '}
    <span className={`cb-header__count${count === 0 ? ' cb-header__count--nought' : ''}`}>
      {count}
      <span className="govuk-visually-hidden"> unread</span>
    </span>
  </Link>
)

function HeaderSearch() {
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const search = (event: FormEvent) => {
    event.preventDefault()
    void navigate(withQuery(paths.search(), { q: field.current?.value.trim() }))
  }
  return (
    <search aria-label="Whole board" className="cb-header__search">
      <form onSubmit={search}>
        <input ref={field} name="q" type="search" aria-label="Search the board" placeholder="Search or a reference" />
        <button type="submit">
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="m12.5 12.5 5 5" stroke="currentColor" strokeWidth="2.4" />
          </svg>
          <span className="govuk-visually-hidden">Search</span>
        </button>
      </form>
    </search>
  )
}

function Navigation() {
  const { viewer, known } = useKnownViewer()
  const { pathname } = useLocation()
  // Going somewhere closes the menu: it is open for the page it was opened on.
  const [openOn, setOpenOn] = useState<string>()
  const open = openOn === pathname
  const items = known ? navigationFor(viewer) : []
  const current = currentOf(items, pathname)
  return (
    <nav className={`cb-nav${open ? '' : ' cb-nav--folded'}`} aria-label="Menu">
      <div className="cb-width">
        <button
          type="button"
          className="cb-nav__toggle"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpenOn(open ? undefined : pathname)}
        >
          Menu
        </button>
        <ul id="navigation">
          {items.map((item) => (
            <li key={item.to}>
              <Link to={item.to} aria-current={item === current ? 'page' : undefined}>
                {item.words}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
