import { fileTypeFromBuffer } from 'file-type'
import { demand } from './refusal.ts'

/** What may be attached, by what the bytes are and not by what the name says. Nothing that a browser would run. */
const allowed: Record<string, readonly string[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  zip: ['zip'],
}
const texts: Record<string, string> = { txt: 'text/plain', csv: 'text/csv' }

const tryThese = 'Send a PDF, a document, a spreadsheet, a picture, a text, a CSV or a ZIP file.'

/** The type of a file, sniffed. Refuses what is not allowed, and a name that says something else than the bytes. */
export async function typeOfFile(bytes: Uint8Array, name: string): Promise<string> {
  demand(bytes.length > 0, 'EMPTY_FILE', 'This file is empty.', 'file')
  const ending = endingOf(name)
  const found = await fileTypeFromBuffer(bytes)
  if (!found) {
    const type = texts[ending]
    demand(type && isPlainText(bytes), 'FILE_TYPE', `We cannot take this kind of file. ${tryThese}`, 'file')
    return type
  }
  const endings = allowed[found.ext]
  demand(endings, 'FILE_TYPE', `We cannot take this kind of file. ${tryThese}`, 'file')
  demand(
    endings.includes(ending),
    'FILE_LIES',
    `The name says .${ending || 'nothing'}, but the file is a .${found.ext}. Give it its right name and try again.`,
    'file',
  )
  return found.mime
}

const endingOf = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Readable text that is no page, picture or script which a careless program might run. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/^\s*(<|#!)|<(!doctype|html|svg|script|iframe|body)\b/i.test(text)
  } catch {
    return false
  }
}

const mostCharacters = 120

/** A name that means no more than a name: no path, no control or direction marks, no leading dots, not too long. */
export function cleanName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim()
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - ending.length)
  return `${[...(stem || 'file')].slice(0, mostCharacters - ending.length).join('')}${ending}`
}
