/** The first part of a statistical code (ITL and NUTS agree here), or a name as the services write it. */
const byCode: Record<string, string> = {
  C: 'north-east',
  D: 'north-west',
  E: 'yorkshire-and-humber',
  F: 'east-midlands',
  G: 'west-midlands',
  H: 'east-of-england',
  I: 'london',
  J: 'south-east',
  K: 'south-west',
  L: 'wales',
  M: 'scotland',
  N: 'northern-ireland',
}

const byName: Record<string, string> = {
  'north east': 'north-east',
  'north east england': 'north-east',
  'north west': 'north-west',
  'north west england': 'north-west',
  'yorkshire and the humber': 'yorkshire-and-humber',
  'yorkshire and humber': 'yorkshire-and-humber',
  'east midlands': 'east-midlands',
  'east midlands england': 'east-midlands',
  'west midlands': 'west-midlands',
  'west midlands england': 'west-midlands',
  'east of england': 'east-of-england',
  east: 'east-of-england',
  london: 'london',
  'south east': 'south-east',
  'south east england': 'south-east',
  'south west': 'south-west',
  'south west england': 'south-west',
  wales: 'wales',
  cymru: 'wales',
  scotland: 'scotland',
  'northern ireland': 'northern-ireland',
  england: 'national',
  'united kingdom': 'national',
  uk: 'national',
}

/** The region of a place that a notice names, by statistical code or by name, or null. */
export function regionOfPlace(place: string): string | null {
  const [, letter] = /^(?:UK|TL)([C-N])\w*$/.exec(place.trim()) ?? []
  if (letter) return byCode[letter] ?? null
  const name = place
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return byName[name] ?? null
}
