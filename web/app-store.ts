import type { Problem as ApiProblem } from '../worker/http/schemas'

/** The organisation whose pages these are, as far as every page needs it. */
export interface Organisation {
  slug: string
  name: string
  kind: 'gemeente' | 'woningcorporatie' | 'zorginstelling'
  address: 'je' | 'u'
  phone: string
  phoneHours: string
  /**
   * Colour roles: `accent` → `#1d4f91`; a role ending in `-dark` holds in the dark scheme. Also
   * `type`, `corners`, and `logo` with `logoSize`, where they are not the service's own.
   */
  look: Record<string, string>
}

export interface Me {
  name: string | null
  roles: string[]
  staff: boolean
  /** Of staff: where they may look, by name. */
  organisations: readonly { slug: string; name: string }[]
}

/** An RFC 9457 problem as the API answers it. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string | undefined
  requestId?: string | undefined
  errors?: { pointer: string; detail: string; code?: string | undefined }[] | undefined
  /** After a refusal: what is free instead. */
  alternatives?: ApiProblem['alternatives']
  /** Other values that are free. */
  suggestions?: string[] | undefined
}

/** A form that was refused: the page is rendered again with what the person typed. */
export interface FormResult {
  action: string
  problem: Problem
  values: Record<string, string | string[]>
}

/** What travels from the worker to the browser beside the loaders' own data. */
export interface AppState {
  organisation: Organisation | null
  me: Me | null
  /** The server's clock at the last answer, RFC 3339 in UTC. Components have no other clock. */
  asOf: string
  formResult: FormResult | null
  /** Why the page itself could not be shown. */
  problem: Problem | null
  requestId: string
  /** Only to be looked at, in a frame: nothing on the page works. */
  isPreview?: boolean
}

export interface AppStore {
  get(): AppState
  set(change: Partial<AppState>): void
  subscribe(listener: () => void): () => void
}

/** One per request on the worker, one per page in the browser: never a module-level value. */
export function createAppStore(initial: AppState): AppStore {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
