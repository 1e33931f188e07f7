import { notFound } from '@tanstack/react-router'
import type { AppStore, Problem } from './app-store'

/**
 * The API as loaders see it. `path` starts with `/api/v1/`. In the worker the call stays in the
 * process; in the browser it is a fetch with the visitor's cookie.
 */
export interface Api {
  get<T>(path: string, headers?: Record<string, string>): Promise<T>
}

export type Send = (path: string, headers?: Record<string, string>) => Promise<Response>

/** Thrown by a loader; the words for it are in the store, so the error itself carries no text. */
class ApiProblem extends Error {}

/** The same for somebody who has to sign in first. */
export class NotSignedIn extends ApiProblem {}

/** The same for what is no longer as it was. */
export class Overtaken extends ApiProblem {}

/**
 * Wraps a sender. A problem answer is put in the store, so that the page that explains it renders
 * the same on both sides, and ends the loader: 404 as not found, anything else as `ApiProblem`.
 */
export function createApi(send: Send, store: AppStore): Api {
  return {
    async get<T>(path: string, headers?: Record<string, string>) {
      const response = await send(path, headers)
      if (response.ok) {
        const date = response.headers.get('date')
        if (date) store.set({ asOf: new Date(date).toISOString() })
        return response.json() as Promise<T>
      }
      const problem = await readProblem(response)
      store.set({ problem })
      if (problem.status === 404) throw notFound()
      if (problem.status === 401) throw new NotSignedIn(problem.type)
      if (problem.status === 409) throw new Overtaken(problem.type)
      throw new ApiProblem(problem.type)
    },
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  if (isProblem) return response.json() as Promise<Problem>
  return { type: 'about:blank', title: response.statusText, status: response.status }
}
