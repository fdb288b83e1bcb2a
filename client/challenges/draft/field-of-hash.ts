import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Whoever follows a link to a field is put into it, once the form stands. */
export function useFieldOfHash(): void {
  const { hash } = useLocation()
  useEffect(() => {
    const control = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (!control) return
    const folded = control.closest('details')
    if (folded) folded.open = true
    control.scrollIntoView({ block: 'center' })
    control.focus({ preventScroll: true })
  }, [hash])
}
