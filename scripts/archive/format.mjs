import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

export const FORMAT = 'samen-lukt-het-zelf organisation'
export const FORMAT_VERSION = 1

/** Something that a person must know about an archive; no fault of the program. */
export class ArchiveError extends Error {
  name = 'ArchiveError'
  /** @param {...string} lines */
  constructor(...lines) {
    super(lines.join(' '))
    this.lines = lines
  }
}

/**
 * Writes an archive: a gzip of lines of JSON. First a heading; then for each table its name and
 * columns, and a line per row; each file as its name and its bytes in base64; last the rows, bytes
 * and SHA-256 of everything. It has its name only when it is whole.
 * @param {string} file
 */
export async function writeArchive(file, heading) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const part = `${file}.part`
  rmSync(part, { force: true })
  const gzip = createGzip()
  const written = pipeline(gzip, createWriteStream(part, { mode: 0o600 }))
  // Told by `finish`; until then a failure must not end the process unheard.
  written.catch(() => {})
  const whole = createHash('sha256')
  const contents = []
  const put = async (value) => {
    const line = `${JSON.stringify(value)}\n`
    whole.update(line)
    if (!gzip.write(line)) await Promise.race([once(gzip, 'drain'), written])
    return line
  }
  let current = null
  const close = () => {
    if (current)
      contents.push({ ...current.of, rows: current.rows, sha256: current.hash.digest('hex') })
    current = null
  }
  await put({ format: FORMAT, version: FORMAT_VERSION, ...heading })
  return {
    async table(database, name, columns) {
      close()
      await put({ database, table: name, columns })
      current = { of: { database, table: name }, rows: 0, hash: createHash('sha256') }
    },
    async row(values) {
      current.hash.update(await put(values))
      current.rows += 1
    },
    async file(key, bytes, contentType) {
      close()
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await put({ file: key, contentType, base64: bytes.toString('base64') })
      contents.push({ file: key, bytes: bytes.length, sha256 })
    },
    /** Closes the archive and gives it its name. */
    async finish() {
      close()
      const end = { contents, sha256: whole.digest('hex') }
      gzip.end(`${JSON.stringify(end)}\n`)
      await written
      await onDisk(part)
      renameSync(part, file)
      await onDisk(dirname(file))
      return end
    },
  }
}

/** Takes away what exports of an organisation that were cut off left in the folder of archives. */
export function removeHalves(folder, slug) {
  for (const name of readdirSync(folder)) {
    const [, whose] = /^(.+)-\d{8}T\d{6}Z\.ndjson\.gz\.part$/.exec(name) ?? []
    if (whose === slug) rmSync(resolve(folder, name))
  }
}

async function onDisk(path) {
  const handle = await open(path, 'r')
  // A folder cannot be opened for this everywhere.
  await handle.sync().catch(() => {})
  await handle.close()
}

/**
 * Reads a whole archive and compares every checksum. Nothing of it may be used before.
 * @param {string} file
 * @returns its heading, and per table or file what it holds
 */
export async function checkArchive(file) {
  const name = basename(file)
  const whole = createHash('sha256')
  const contents = []
  let [heading, end, current] = [null, null, null]
  const close = () => {
    if (current)
      contents.push({ ...current.of, rows: current.rows, sha256: current.hash.digest('hex') })
    current = null
  }
  try {
    for await (const line of linesOf(file)) {
      const value = JSON.parse(line)
      if (end) throw new Error('there are lines after the end')
      if (!heading) heading = headingOf(value, name)
      else if (value.contents) end = value
      if (end) continue
      whole.update(`${line}\n`)
      if (Array.isArray(value)) {
        current.hash.update(`${line}\n`)
        current.rows += 1
      } else if (value.table) {
        close()
        current = {
          of: { database: value.database, table: value.table },
          rows: 0,
          hash: createHash('sha256'),
        }
      } else if (value.file) {
        close()
        const bytes = Buffer.from(value.base64, 'base64')
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        contents.push({ file: value.file, bytes: bytes.length, sha256 })
      }
    }
    close()
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    if (error.code === 'ENOENT') throw new ArchiveError(`There is no file ${file}.`)
    throw new ArchiveError(
      `${name} is damaged or not whole (${error.message}). Nothing was changed.`,
    )
  }
  if (!end) throw new ArchiveError(`${name} is not whole: its end is missing. Nothing was changed.`)
  if (
    end.sha256 !== whole.digest('hex') ||
    JSON.stringify(end.contents) !== JSON.stringify(contents)
  )
    throw new ArchiveError(
      `${name} is not what was written: its checksums differ. Nothing was changed.`,
    )
  return { heading, contents }
}

function headingOf(value, name) {
  if (value.format !== FORMAT) throw new ArchiveError(`${name} is no archive of an organisation.`)
  if (value.version !== FORMAT_VERSION)
    throw new ArchiveError(
      `${name} is an archive of format ${value.version}; this program reads format ${FORMAT_VERSION}.`,
    )
  return value
}

/**
 * What a checked archive holds, in its order.
 * @returns {AsyncGenerator<{ table?: object, row?: unknown[], file?: object }>}
 */
export async function* entriesOf(file) {
  let table = null
  for await (const line of linesOf(file)) {
    const value = JSON.parse(line)
    if (Array.isArray(value)) yield { table, row: value }
    else if (value.table) table = value
    else if (value.file)
      yield {
        file: {
          key: value.file,
          contentType: value.contentType,
          bytes: Buffer.from(value.base64, 'base64'),
        },
      }
  }
}

// Not by readline: to that a line also ends at U+2028, which a JSON text may hold.
async function* linesOf(file) {
  const gunzip = createGunzip()
  gunzip.setEncoding('utf8')
  const input = createReadStream(file)
  // What goes wrong with the file must reach the reader of the lines.
  input.on('error', (error) => gunzip.destroy(error))
  input.pipe(gunzip)
  let rest = ''
  for await (const chunk of gunzip) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    yield* lines
  }
  if (rest !== '') throw new Error('its last line has no end')
}
