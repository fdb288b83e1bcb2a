import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { leadInto } from '../../ui/forms/lead.ts'

/** Whoever follows a link to a field is put into it, once the form stands. */
export function useFieldOfHash(): void {
  const { hash } = useLocation()
  useEffect(() => {
    const control = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (control) leadInto(control)
  }, [hash])
}
