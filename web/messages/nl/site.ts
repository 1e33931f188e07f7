export const site = {
  name: 'Samen Lukt Het Zelf',
  skip: 'Ga naar de inhoud',
  otherLanguage: 'English',
  home: 'Begin',
  places: 'Plekken',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText: 'Misschien is de link oud. Of er staat een typefout in het adres.',
  problemTitle: 'Dit lukt nu even niet',
  problemText: 'Het ligt niet aan jou. Probeer het over een paar minuten nog eens.',
  requestId: (id: string) => `Bel je ons hierover? Noem dan dit nummer: ${id}.`,
  call: (phone: string, hours: string) => `Bel gerust: ${phone} (${hours})`,
}
