import { site } from './en/site'
import type { Messages } from './nl'

export const messages: Messages = { site }
