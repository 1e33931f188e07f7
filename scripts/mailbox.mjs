import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Response } from 'miniflare'

/**
 * The mail of a desk: one file a letter, so that it outlives the process however that ends. Gives
 * the function that Miniflare binds as `LOCAL`; worker/outbox/mailbox.ts puts letters in and
 * worker/dev/mailbox.ts reads them back.
 * @param {string} folder
 * @returns {(request: import('miniflare').Request) => Promise<import('miniflare').Response>}
 */
export function openMailbox(folder) {
  mkdirSync(folder, { recursive: true })
  // Letters never change, so each file is read once.
  const read = new Map()
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname !== '/mailbox') return new Response(null, { status: 404 })
    if (request.method === 'GET') return Response.json(list(folder, read, searchParams.get('to')))
    keep(folder, await request.json())
    return new Response(null, { status: 204 })
  }
}

let kept = 0

/** Under a name that sorts by arrival; renamed when whole, so a killed process leaves no half. */
function keep(folder, letter) {
  kept += 1
  const order = `${String(Date.now()).padStart(14, '0')}-${String(kept).padStart(6, '0')}`
  const id = `${order}-${randomBytes(4).toString('hex')}`
  const unfinished = resolve(folder, `.${id}`)
  writeFileSync(unfinished, JSON.stringify({ id, ...letter }, null, 2))
  renameSync(unfinished, resolve(folder, `${id}.json`))
}

function list(folder, read, to) {
  const names = readdirSync(folder).filter((name) => /^\d[^/]*\.json$/.test(name))
  for (const name of names) {
    if (!read.has(name)) read.set(name, JSON.parse(readFileSync(resolve(folder, name), 'utf8')))
  }
  const newest = names.sort().reverse()
  const letters = newest.map((name) => read.get(name))
  const wanted = to?.trim().toLowerCase()
  return { messages: wanted ? letters.filter((letter) => letter.to === wanted) : letters }
}
