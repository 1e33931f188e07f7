/** Words in files for spreadsheets. */
export const files = {
  log: 'logboek',
  logColumns: ['regel', 'datum', 'tijd', 'wie', 'wat', 'waarover', 'velden'],
  destructions: 'verklaringen-van-vernietiging',
  destructionColumns: [
    ...['nummer', 'uitgevoerd op', 'soort gegevens', 'categorie selectielijst'],
    ...['termijn selectielijst', 'bewaartermijn', 'termijn van', 'aantal', 'oudste', 'nieuwste'],
  ],
  kinds: {
    booking: 'wie er reserveerde',
    'booking-note': 'berichten bij reserveringen',
    invoice: 'reserveringen op rekening',
    account: 'accounts die niemand gebruikt',
    outbox: 'welke e-mails gingen',
    looked: 'wie er keek',
    question: 'wie een vraag stelde',
    gathering: 'wie naar een bijeenkomst kwam',
    'audit-detail': 'redenen in het logboek',
    project: 'projecten die klaar zijn',
  } as Record<string, string>,
  units: { days: 'dagen', months: 'maanden', years: 'jaar' },
  decided: { service: 'de standaard', organisation: 'de organisatie' },
}
