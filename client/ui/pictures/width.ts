import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width there is for a picture, so that its words stay as large as the text around it at any width. */
export function useWidth<Box extends HTMLElement>(atFirst = 600): [RefObject<Box | null>, number] {
  const box = useRef<Box>(null)
  const [width, setWidth] = useState(atFirst)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    setWidth(element.clientWidth || atFirst)
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width) || atFirst))
    watch.observe(element)
    return () => watch.disconnect()
  }, [atFirst])
  return [box, width]
}
