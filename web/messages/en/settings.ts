/** Words of the pages where an administrator sets up the organisation. */
export const settings = {
  title: 'Your organisation',
  lead: 'What holds for the whole organisation.',
  navigation: 'Parts of the organisation',
  cards: {
    subscription: {
      title: 'Opening and subscription',
      text: 'Show that it is really you, accept the agreement, and open the pages.',
    },
    requests: {
      title: 'Questions about personal data',
      text: 'Somebody calls and wants to know what we store. Or wants it erased.',
    },
  },
}
