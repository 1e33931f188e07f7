import type { TestServer } from '../support/server'
import { slug } from './filled-tenant'
import { signIn } from './rows'
import { expected, newVisitor } from './visitor'

export interface CountedTrips {
  cold: number
  warm: number
  signedIn: number
}

/** Round trips of the place page. The server must be one that nobody has asked anything yet. */
export async function countTrips(server: TestServer): Promise<CountedTrips> {
  const visitor = newVisitor(server)
  const open = async () => {
    const { cost } = await expected(200, visitor.ask('GET', `/${slug}/plekken/plek-3`))
    return cost.trips
  }
  const cold = await open()
  const warm = await open()
  await signIn(visitor, 'bekend@bewoner.example')
  return { cold, warm, signedIn: await open() }
}
