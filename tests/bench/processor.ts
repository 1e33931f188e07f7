import { readdirSync, readFileSync } from 'node:fs'

// A clock tick of /proc, in milliseconds; 100 a second on every Linux of today.
const TICK_MS = 10
const rounds = 40
const requestsARound = 40
const warmUp = 400

/** The runtimes that this process has started, oldest first. */
export function runtimes(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isOwnRuntime(pid))
    .sort((a, b) => a - b)
}

function isOwnRuntime(pid: number): boolean {
  const { name, fields } = statOf(pid) ?? { name: '', fields: [] }
  return name === 'workerd' && Number(fields[1]) === process.pid
}

/** Processor time that a process has used, all threads together, in milliseconds. */
export function processorMs(pid: number): number {
  const { fields } = statOf(pid) ?? { fields: [] }
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

// proc_pid_stat(5): `pid (name) state ppid …`, utime and stime are the 14th and 15th.
function statOf(pid: number): { name: string; fields: string[] } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    return { name: text.slice(text.indexOf('(') + 1, end), fields: text.slice(end + 2).split(' ') }
  } catch {
    return null
  }
}

export interface Subject {
  pid: number
  url: string
  headers?: Record<string, string>
}

/**
 * Milliseconds of processor time that one request of each subject costs. One request at a time, in
 * short rounds that take turns, so that what else the machine does falls on all alike.
 */
export async function processorPerRequest(subjects: readonly Subject[]): Promise<number[]> {
  const spent = subjects.map(() => 0)
  for (const subject of subjects) await askOften(subject, warmUp)
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const before = processorMs(subject.pid)
      await askOften(subject, requestsARound)
      spent[index] = (spent[index] ?? 0) + processorMs(subject.pid) - before
    }
  }
  return spent.map((ms) => ms / rounds / requestsARound)
}

async function askOften({ url, headers = {} }: Subject, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    // Compressing is the edge's work, not the worker's.
    const response = await fetch(url, { headers: { 'accept-encoding': 'identity', ...headers } })
    if (!response.ok) throw new Error(`${response.status} of ${url}`)
    await response.arrayBuffer()
  }
}
