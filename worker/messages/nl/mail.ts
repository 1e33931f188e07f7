/** How an organisation speaks to people; never mixed within one letter. */
export type Pronoun = 'je' | 'u'

/** The frame of every letter, and the letters about signing in. */
export function mail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const you = polite ? 'u' : 'je'
  const You = polite ? 'U' : 'Je'
  const Your = polite ? 'Uw' : 'Je'
  return {
    greeting: (name: string | null) => (name ? `Dag ${name},` : 'Dag,'),
    call: (who: string, phone: string) => `Vragen? Bel ${who}: ${phone}.`,
    callHours: (who: string, phone: string, hours: string) =>
      `Vragen? Bel ${who}: ${phone} (${hours}).`,

    codeSubject: (code: string) => `${Your} code: ${code}`,
    codeIntro: polite
      ? 'Hier is uw code. Vul de code in op de pagina die nog openstaat.'
      : 'Hier is je code. Vul de code in op de pagina die nog openstaat.',
    codeUntil: (time: string) => `De code werkt tot ${time}. De code werkt één keer.`,
    codeSecret: polite
      ? 'Geef de code aan niemand. Hebt u geen code gevraagd? Dan hoeft u niets te doen.'
      : 'Geef de code aan niemand. Heb je geen code gevraagd? Dan hoef je niets te doen.',
    codeWhy: (organisation: string) =>
      `${You} krijgt deze mail omdat iemand dit mailadres invulde bij ${organisation}.`,

    noAccountSubject: 'Bij dit mailadres hoort geen account',
    noAccountIntro: `Iemand vroeg een code om in te loggen als medewerker. Dat kan niet met dit mailadres.`,
    noAccountStaff: polite
      ? 'Werkt u bij een organisatie die meedoet? Vraag dan de beheerder om een account.'
      : 'Werk je bij een organisatie die meedoet? Vraag dan de beheerder om een account.',
    noAccountResident: polite
      ? 'Wilt u een ruimte reserveren? Dat kan bij de organisatie in uw buurt.'
      : 'Wil je een ruimte reserveren? Dat kan bij de organisatie in je buurt.',
    noAccountAct: 'Bekijk alle organisaties',
    noAccountNothing: `Vroeg ${you} geen code? Dan ${polite ? 'hoeft u' : 'hoef je'} niets te doen.`,

    readySubject: (organisation: string) => `De pagina’s van ${organisation} staan klaar`,
    readyIntro:
      'Je kunt aan de slag. Zet eerst een plek erin, met de ruimtes die bewoners kunnen reserveren.',
    readyAct: 'Ga naar beheer',
    readyClosed:
      'Bewoners zien de pagina’s nog niet. Bij Organisatie staat wat er nog moet gebeuren.',
    waitingSubject: (organisation: string) => `${organisation} staat op de wachtlijst`,
    waitingIntro: 'Bedankt voor de aanmelding. Op dit moment is er geen ruimte meer vrij.',
    waitingAhead: (ahead: number) =>
      ahead === 0
        ? 'Je bent de eerste die aan de beurt is.'
        : `Er ${ahead === 1 ? 'wacht nog 1 organisatie' : `wachten nog ${ahead} organisaties`} voor je.`,
    waitingNothing: 'Je hoeft niets te doen. Je krijgt een mail zodra alles klaarstaat.',
    signUpWhy: 'Je krijgt deze mail omdat je een organisatie aanmeldde bij Samen Lukt Het Zelf.',
    trialEndingSubject: (day: string) => `De proef loopt tot ${day}`,
    trialEndingIntro: (organisation: string, day: string) =>
      `De proef van ${organisation} loopt tot ${day}. Kies daarna een pakket.`,
    trialOverSubject: (organisation: string) => `De proef van ${organisation} is voorbij`,
    trialOverIntro: (day: string) => `De proef liep tot ${day}. Kies nu een pakket.`,
    trialStays: 'Alles wat er staat, blijft werken. Bewoners merken er niets van.',
    trialAct: 'Kies een pakket',
  }
}

export type MailWords = ReturnType<typeof mail>
