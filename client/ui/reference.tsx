import { Link } from 'react-router'

/** A reference, in the type of an exhibit label. */
export const Reference = ({ children, to }: { children: string; to?: string | undefined }) =>
  to ? (
    <Link to={to} className="govuk-link cb-mono">
      {children}
    </Link>
  ) : (
    <span className="cb-mono">{children}</span>
  )

/** A hash: its beginning in a row, all of it where there is room, whole for who copies it. */
export const Hash = ({ children, whole = false }: { children: string; whole?: boolean | undefined }) => (
  <code className={whole ? 'cb-mono cb-hash' : 'cb-mono'} title={whole ? undefined : children}>
    {whole ? children : `${children.slice(0, 12)}…`}
  </code>
)
