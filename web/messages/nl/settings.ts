/** Words of the pages where an administrator sets up the organisation. */
export const settings = {
  title: 'Jullie organisatie',
  lead: 'Wat voor de hele organisatie geldt.',
  navigation: 'Onderdelen van de organisatie',
  cards: {
    subscription: {
      title: 'Openen en abonnement',
      text: 'Laat zien dat jullie het zijn, ga akkoord met de afspraken, en open de pagina’s.',
    },
    requests: {
      title: 'Vragen over eigen gegevens',
      text: 'Iemand belt en wil weten wat we bewaren. Of wil dat we het wissen.',
    },
  },
}
