import type { DemoPlan } from '../plan'

const buddy = 'wijkverbinder@hoorn.example'
const lead = 'medewerker@samenlukt.example'

/** How the residents of Blokker and the partners hear of the project. Names are invented. */
export const blokkerPlan: DemoPlan = {
  buddy: { pay: 'allowance', costCents: 25_000, isLocal: true },
  audiences: {
    older: {
      ...{ stream: 'residents', name: 'Ouderen in Blokker', size: 1200, reachGoal: 500 },
      ...{ sizeSource: 'CBS, mensen van 65 en ouder', languages: ['nl'] },
      barriers: ['hardly-online', 'little-trust'],
      approach: 'Aanbellen en koffie drinken. Zij lezen de wijkkrant.',
    },
    parents: {
      ...{ stream: 'residents', name: 'Ouders met jonge kinderen', size: 600, reachGoal: 200 },
      ...{ sizeSource: 'geschat door de school', languages: ['nl', 'en'] },
      barriers: ['little-time'],
      approach: 'Bij het hek van de school, na half drie.',
    },
    newcomers: {
      ...{ stream: 'residents', name: 'Mensen uit Turkije', size: null, languages: ['nl', 'tr'] },
      barriers: ['other-language', 'hard-to-read'],
      approach: 'Praten gaat beter dan lezen. Vraag het theehuis.',
    },
    partners: {
      ...{ stream: 'partners', name: 'Organisaties in de wijk', size: 12, languages: ['nl'] },
      sizeSource: 'eigen lijst',
    },
  },
  channels: {
    paper: {
      ...{ kind: 'local-paper', name: 'De Blokker Bode (voorbeeld)', noticeDays: 10 },
      ...{ contact: 'redactie@blokkerbode.example', rhythm: 'elke tweede woensdag' },
      ...{ costCents: 4500, languages: ['nl'], reaches: { older: 800, parents: 150 } },
    },
    bakery: {
      ...{ kind: 'shop-counter', name: 'Toonbank van Buurtbakker Jansen (voorbeeld)' },
      ...{ rhythm: 'elke dag', noticeDays: 2, reaches: { older: 150, newcomers: null } },
    },
    school: {
      ...{ kind: 'school-app', name: 'App van basisschool De Wijzer (voorbeeld)', noticeDays: 3 },
      ...{ contact: '0229 00 00 01', reaches: { parents: 400 } },
    },
    resident: {
      ...{ kind: 'passes-on', name: 'Een bewoner die ook Turks spreekt', agreedOn: '2026-11-10' },
      reaches: { newcomers: 40 },
    },
    mail: {
      ...{ kind: 'notice-board', name: 'Prikbord van buurthuis De Bongerd', noticeDays: 1 },
      reaches: { older: 100, partners: 12 },
    },
    printer: {
      ...{ kind: 'supplier', name: 'Drukkerij Noord (voorbeeld)', noticeDays: 7 },
      ...{ costCents: 18_000, reaches: { older: 1000, parents: 500 } },
    },
    radio: {
      ...{ kind: 'local-radio', isThere: false, name: 'Gevraagd bij de gemeente: die is er niet' },
    },
  },
  moments: {
    start: ['De startbijeenkomst', 40],
    report: ['Wij vertellen wat wij hoorden', 96],
  },
  messages: [
    {
      ...{ subject: 'Praat mee over Blokker', to: 'older', by: 'paper', at: 'start' },
      ...{ daysBefore: 21, writer: buddy, state: 'written' },
      texts: {
        nl: 'Wat vind jij fijn in Blokker, en wat mis je?\nKom naar de startbijeenkomst in ’t Kerspel. Er is koffie.\nKun je niet komen? Bel ons gerust.',
      },
    },
    {
      ...{ subject: 'Kom je ook? Er is opvang', to: 'parents', by: 'school', at: 'start' },
      ...{ daysBefore: 10, writer: lead, state: 'written' },
      texts: {
        nl: 'De startbijeenkomst is om zeven uur. Wij dienen te zorgen voor opvang van de kinderen, zodat jullie rustig kunnen praten over wat er in de wijk moet komen.',
      },
    },
    {
      ...{ subject: 'Vertel het aan je buren', to: 'newcomers', by: 'resident', at: 'start' },
      ...{ daysBefore: 7, writer: buddy },
    },
    {
      ...{ subject: 'Een kaart in elke brievenbus', to: 'older', by: 'printer', at: 'start' },
      ...{ daysBefore: 14, reason: 'Niemand in de wijk drukt zoveel kaarten tegelijk.' },
    },
    {
      ...{ subject: 'Dit vragen wij van jullie', to: 'partners', by: 'mail', at: 'start' },
      ...{ daysBefore: 28, writer: lead, state: 'written' },
      texts: { nl: 'Wij beginnen in januari. Help mee: hang de kaart op en neem iemand mee.' },
    },
    {
      ...{ subject: 'Dit hoorden wij van jullie', to: 'older', by: 'bakery', at: 'report' },
      daysBefore: 0,
    },
  ],
}
