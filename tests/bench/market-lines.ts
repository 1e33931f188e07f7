import { readFileSync } from 'node:fs'
import { type Random, randomFrom } from '../../db/seed/random'
import { askAll, costOf, type Many, startMany } from '../tenancy/many'
import { processorMs, runtimes } from './processor'
import { atMost, type Line, reported } from './table'

/** Gemeenten, and corporations and care institutions that work with them: the whole Dutch market. */
const market = 620
const each = 50
const few = 8
const sampleEvery = 250
const rounds = 4
const requestsARound = 640

/** All organisations of the market in one worker, beside one with as many as there are on a desk. */
export async function marketLines(say: (words: string) => void): Promise<Line[]> {
  const known = runtimes()
  const many = await startMany(market, say)
  const pid = runtimes().find((each) => !known.includes(each)) ?? 0
  const first = await costOf(many, 1)
  const last = await costOf(many, market)
  const memory: number[] = []
  const began = performance.now()
  const { faults, asked } = await askAll(many, {
    each,
    random: randomFrom('market'),
    after: (n) => {
      if (n % sampleEvery === 0) memory.push(residentMb(pid))
      if (n % 5000 === 0) say(`${n} of ${market * each} requests, ${residentMb(pid).toFixed(0)} MB`)
    },
  })
  for (const fault of faults.slice(0, 10)) say(fault)
  const perSecond = asked / ((performance.now() - began) / 1000)
  const little = await startMany(few, () => {})
  const littlePid = runtimes().find((each) => each !== pid && !known.includes(each)) ?? 0
  const [dear = 0, cheap = 1] = await processorBeside([
    { many, pid },
    { many: little, pid: littlePid },
  ])
  await little.stop()
  await many.stop()
  const [third, fourth] = [quarter(memory, 2), quarter(memory, 3)]
  return [
    atMost(`wrong answers, ${market} organisations, ${asked} requests in random order`, 0, [
      faults.length,
    ]),
    atMost('round trips to find an organisation anew, the first · the last', 2, [
      first.trips,
      last.trips,
    ]),
    atMost('rows read, the last against the first', 0, [last.read - first.read]),
    atMost(
      'memory of the runtime, last quarter against the one before',
      1.05,
      [fourth / third],
      ' times',
      3,
    ),
    reported(
      'the same, in MB, by quarters of the run',
      [0, 1, 2, 3].map((n) => quarter(memory, n).toFixed(0)).join(' · '),
    ),
    atMost(
      `processor time of a request, beside ${market} and beside ${few}`,
      1.3,
      [dear / cheap],
      ' times',
      2,
    ),
    reported('the same, in milliseconds', `${dear.toFixed(2)} against ${cheap.toFixed(2)}`),
    reported('answers a second, 8 connections', perSecond.toFixed(0)),
    reported(`starting with ${market} databases`, `${(many.startMs / 1000).toFixed(1)} s`),
    reported(
      `migrating ${market} databases and the directory`,
      `${(many.migrateMs / 1000).toFixed(0)} s`,
    ),
  ]
}

/** Turns, so that what else the machine does falls on both alike; each has been asked before. */
async function processorBeside(subjects: readonly { many: Many; pid: number }[]) {
  const spent = subjects.map(() => 0)
  const random = subjects.map(() => randomFrom('turns'))
  const ask = (many: Many, by: Random) =>
    askAll(many, { each: Math.ceil(requestsARound / many.count), random: by })
  for (const [index, { many }] of subjects.entries())
    await ask(many, random[index] ?? randomFrom(''))
  for (let round = 0; round < rounds; round++) {
    for (const [index, { many, pid }] of subjects.entries()) {
      const before = processorMs(pid)
      const { asked, faults } = await ask(many, random[index] ?? randomFrom(''))
      if (faults.length > 0) throw new Error(faults[0])
      spent[index] = (spent[index] ?? 0) + (processorMs(pid) - before) / asked
    }
  }
  return spent.map((ms) => ms / rounds)
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

function quarter(samples: readonly number[], number: number): number {
  const size = Math.floor(samples.length / 4)
  const own = samples.slice(number * size, (number + 1) * size).sort((a, b) => a - b)
  return own[Math.floor(own.length / 2)] ?? Number.NaN
}
