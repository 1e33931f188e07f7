import type { Locale } from '../../worker/http/schemas'

/** A question as a person judged it: open, or shaped like its answer. */
export type Judged = readonly [locale: Locale, verdict: 'open' | 'closed', question: string]
