/** What residents read of a project: what is promised before they are asked anything. */
export const promise = {
  lead: 'Dit beloven we, voordat we {je|u} iets vragen.',
  title: 'De belofte',
  say: 'Waarover {praat je|praat u} mee?',
  subjects: {
    decided: 'Wat is al besloten?',
    'input-use': 'Wat gebeurt er met wat bewoners zeggen?',
    'by-when': 'Wanneer horen bewoners wat ermee is gedaan?',
    'who-answers': 'Wie geeft bewoners antwoord?',
    'by-law': 'Onder welke regels voor participatie valt dit?',
  } as Record<string, string>,
  degrees: {
    know: 'Meeweten. Bewoners horen wat er gebeurt. Er valt niets te kiezen.',
    'think-along':
      'Meedenken. Bewoners zeggen wat zij vinden. Een ander beslist, en legt uit waarom.',
    'do-along': 'Meedoen. Bewoners maken het plan mee en voeren het mee uit.',
    'decide-along': 'Meebeslissen. Bewoners beslissen mee. Wat zij kiezen, gebeurt.',
  },
  decides: (who: string) => `Hierover beslist: ${who}.`,
  since: (day: string) => `Dit staat hier sinds ${day}.`,
  call: '{Heb je|Hebt u} een vraag? Bel gerust. Het nummer staat onder aan deze pagina.',
}
