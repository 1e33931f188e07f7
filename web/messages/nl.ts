import { site } from './nl/site'

/** All Dutch words a person sees, by noun. The other languages have this type. */
export const messages = { site }

export type Messages = typeof messages
