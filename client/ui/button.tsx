import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'

type Look = 'primary' | 'secondary' | 'warning'

type ButtonProps = {
  children: ReactNode
  look?: Look | undefined
  /** `submit` sends the form it is in. */
  type?: 'button' | 'submit' | undefined
  /** Under way: the button says so, and a second press does nothing. */
  busy?: boolean | undefined
  /** For a form with several ways on. */
  name?: string | undefined
  value?: string | undefined
  onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined
  describedBy?: string | undefined
}

const lookClass = (look: Look = 'primary') => classes('govuk-button', look !== 'primary' && `govuk-button--${look}`)

/** A button. It is never disabled: while busy it ignores presses, so focus stays where it is. */
export function Button({
  children,
  look,
  type = 'button',
  busy = false,
  name,
  value,
  onClick,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classes(lookClass(look), busy && 'cb-button--busy')}
      aria-disabled={busy || undefined}
      aria-describedby={describedBy}
      name={name}
      value={value}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
}

/** Does what cannot be taken back. Its words are the verb: "Withdraw proposal". */
export const WarningButton = (props: Omit<ButtonProps, 'look'>) => <Button {...props} look="warning" />

/** A link that looks like a button: the one thing to do next. */
export const LinkButton = ({ to, children, look }: { to: string; children: ReactNode; look?: Look | undefined }) => (
  <Link to={to} className={lookClass(look)} draggable={false}>
    {children}
  </Link>
)

/** A small act among text or in a row, shown as a link. */
export const TextButton = ({ children, onClick, busy }: Pick<ButtonProps, 'children' | 'onClick' | 'busy'>) => (
  <button
    type="button"
    className="cb-text-button"
    aria-disabled={busy || undefined}
    onClick={busy ? undefined : onClick}
  >
    {children}
  </button>
)

/** Buttons side by side; one under the other on a phone. */
export const ButtonGroup = ({ children }: { children: ReactNode }) => (
  <div className="govuk-button-group">{children}</div>
)
