import { account } from './en/account'
import { booking } from './en/booking'
import { home } from './en/home'
import { place } from './en/place'
import { site } from './en/site'
import { time } from './en/time'
import type { Messages } from './nl'

export const messages: Messages = { account, booking, home, place, site, time }
