import type { site as nl } from '../nl/site'

export const site: typeof nl = {
  name: 'Samen Lukt Het Zelf',
  skip: 'Skip to the content',
  otherLanguage: 'Nederlands',
  home: 'Start',
  places: 'Places',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The link may be old. Or there is a typing error in the address.',
  problemTitle: 'This does not work right now',
  problemText: 'It is not your fault. Please try again in a few minutes.',
  requestId: (id: string) => `Calling us about this? Mention this number: ${id}.`,
  call: (phone: string, hours: string) => `Feel free to call: ${phone} (${hours})`,
}
