/** Where anybody can have an address: it says nothing about for whom somebody works. */
const publicDomains = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.nl outlook.com outlook.nl live.com live.nl msn.com ' +
    'icloud.com me.com mac.com yahoo.com yahoo.nl aol.com gmx.com gmx.net gmx.nl mail.com proton.me ' +
    'protonmail.com tutanota.com zoho.com fastmail.com ziggo.nl kpnmail.nl kpnplanet.nl planet.nl ' +
    'hetnet.nl home.nl xs4all.nl upcmail.nl chello.nl casema.nl caiway.nl zeelandnet.nl solcon.nl ' +
    'telfort.nl tele2.nl online.nl quicknet.nl freeler.nl wxs.nl delta.nl mail.nl'
  ).split(' '),
)

/** The domain of a mail address when it may be an organisation's own; null for a public one. */
export function ownDomainOf(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return publicDomains.has(domain) ? null : domain
}

/** How often the code of one letter may be typed. */
export const LETTER_TRIES = 5
