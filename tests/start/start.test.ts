import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, startProcess, temporaryFolder } from '../support/process'

describe('npm start', () => {
  let localDir: string

  beforeAll(async () => {
    localDir = await temporaryFolder()
  })
  afterAll(() => rm(localDir, { recursive: true, force: true }))

  it('serves, and starts again on the same data after being killed outright', async () => {
    const first = await startProcess({ localDir })
    expect((await fetch(`${first.url}/hoorn`)).status).toBe(200)
    await first.killHard()

    const second = await startProcess({ localDir })
    expect(second.output()).toContain('runs at')
    expect(second.output()).not.toMatch(/applied \d+ migrations|places, \d+ spaces/)
    expect(await second.stop()).toBe(0)
    expect(await readdir(localDir)).not.toContain('run.json')
  })

  it('takes the port back from what a killed server left behind', async () => {
    const port = await freePort()
    const first = await startProcess({ localDir, port })
    const { pid } = JSON.parse(await readFile(join(localDir, 'run.json'), 'utf8'))
    process.kill(pid, 'SIGKILL')
    await first.ended

    const second = await startProcess({ localDir, port })
    expect(second.output()).toContain('runs at')
    await second.stop()
  })

  it('says which port is taken and how to choose another', async () => {
    const taken = createServer()
    const port = await freePort()
    await new Promise<void>((done) => taken.listen(port, '127.0.0.1', done))
    const started = await startProcess({ localDir, port })
    expect(await started.ended).toBe(1)
    expect(started.output()).toContain(`Port ${port} is in use`)
    expect(started.output()).toContain(`PORT=${port + 1} npm start`)
    expect(started.output()).not.toContain('    at ')
    await new Promise((done) => taken.close(done))
  })

  it('does not start a second time on the same data', async () => {
    const first = await startProcess({ localDir })
    const second = await startProcess({ localDir })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain('It already runs at')
    expect(await first.stop()).toBe(0)
  })

  it('keeps its secret key to itself', async () => {
    const file = await stat(join(localDir, 'secret-key'))
    expect(file.mode & 0o777).toBe(0o600)
  })
})
