import { create } from 'qrcode'

/** An address as a code for a phone's camera. */
export function SquareCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const squares: string[] = []
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules.get(row, column)) squares.push(`M${column} ${row}h1v1h-1z`)
  return (
    <svg className="cb-code" viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={label}>
      <path d={squares.join('')} />
    </svg>
  )
}
