import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Faults } from './faults'

export type Encoding = 'utf-8' | 'windows-1252'

/** Whether there is something to read that is not too large; if not, the fault says what to do. */
export async function isReadable(file: string, most: number, faults: Faults): Promise<boolean> {
  const found = await stat(file).catch(() => null)
  if (!found) faults.add(file, null, 'there is no such file. Look at the name and the folder.')
  else if (!found.isFile()) faults.add(file, null, 'is no file. Name the file itself.')
  else if (found.size === 0) faults.add(file, null, 'is empty. Download it again.')
  else if (found.size > most)
    faults.add(
      file,
      null,
      `has ${megabytes(found.size)} MB; at most ${megabytes(most)} MB is read. Take one file for each gemeente or province.`,
    )
  else return true
  return false
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)

/**
 * How a text is written down. CBS has published as Windows-1252 too, which any bytes could be: who
 * reads it must look whether it reads well.
 *
 * @returns null, with a fault, for UTF-16 and for what is no text
 */
export async function encodingOf(file: string, faults: Faults): Promise<Encoding | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  let isFirst = true
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk
    const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length
    if (isFirst && zeros > Math.min(bytes.length, 4096) / 4) {
      faults.add(file, null, 'is written in UTF-16. Save it as "CSV UTF-8".')
      return null
    }
    isFirst = false
    if (bytes.includes(0)) {
      faults.add(file, null, 'is no text. From Excel, save it as "CSV UTF-8".')
      return null
    }
    if (isUtf8) isUtf8 = isDecoded(decoder, bytes)
  }
  return isUtf8 && isDecoded(decoder) ? 'utf-8' : 'windows-1252'
}

function isDecoded(decoder: TextDecoder, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined })
    return true
  } catch {
    return false
  }
}

/** A line that is longer than this is no line of a table. */
export const LONGEST_LINE = 100_000

/** The lines of a text, one at a time, from 1. One that is too long is cut off, and is the last. */
export async function* linesOf(
  file: string,
  encoding: Encoding,
): AsyncGenerator<{ line: number; text: string }> {
  const decoder = new TextDecoder(encoding)
  let rest = ''
  let line = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { line: ++line, text: text.replace(/\r$/, '') }
    if (rest.length > LONGEST_LINE) break
  }
  if (rest !== '') yield { line: line + 1, text: rest.replace(/\r$/, '') }
}

// What Dutch and Frisian names are made of, in the upper half of Windows-1252.
const OTHERS = /[^\x20-\x7e\tÀ-ÖØ-öø-ÿŒœŠšŽžŸ‘’–—´]/

/** Whether a line that was read as Windows-1252 has names in it, and no halves of other signs. */
export const readsWell = (text: string) => !OTHERS.test(text)
