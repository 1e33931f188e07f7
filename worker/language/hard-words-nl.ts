import { replacements } from './replacements'

/** Words of civil servants, with what people say. Forms of one word stand together. */
export const hardWords = replacements(`
  aangaande: over
  aangezien: omdat
  aanhangig maken: beginnen
  aanvang: begin, start
  aanvangen|aanvangt: beginnen
  aanwenden|aangewend: gebruiken
  abusievelijk: per ongeluk, door een fout
  accorderen|geaccordeerd: goedkeuren
  additioneel|additionele: extra
  adequaat|adequate: goed, passend
  ad hoc: voor deze keer
  afdoende: genoeg
  afschrift: kopie
  alsdan: dan
  alsmede: en, ook
  alvorens: voordat
  alwaar: waar
  ambtshalve: uit onszelf
  anderszins: op een andere manier
  annuleren|geannuleerd: afzeggen
  anticiperen: vooruitlopen
  appellant: wie in beroep gaat
  behelzen|behelst: inhouden
  behoudens: behalve
  ten behoeve van: voor
  beleidskader|beleidskaders: afspraken
  beleidsvoornemen|beleidsvoornemens: plan
  benevens: en, ook
  beogen|beoogt|beoogd|beoogde: willen
  beschikking: besluit
  bestendigen: houden zoals het is
  bewerkstelligen|bewerkstelligd: zorgen voor
  bezigen: gebruiken
  bij gebreke van: zonder
  bij gelegenheid van: bij
  bijgevolg: dus
  bovengenoemd|bovengenoemde: deze
  bovenstaand|bovenstaande: dit hierboven
  casu quo: of
  cohesie|sociale cohesie: contact tussen mensen
  compenseren|gecompenseerd: goedmaken
  complementair|complementaire: aanvullend
  conform: volgens, zoals
  consulteren|geconsulteerd: vragen
  continueren|gecontinueerd: doorgaan met
  daar waar: waar
  daaromtrent: daarover
  daartoe: daarvoor
  dan wel|danwel: of
  deponeren: inleveren
  derhalve: daarom, dus
  desalniettemin: toch
  desbetreffend|desbetreffende: deze
  desgewenst: als je dat wilt
  desondanks: toch
  deswege: daarom
  dientengevolge: daardoor
  dienaangaande: daarover
  dient te|dienen te|diende te|dienden te: moet, moeten
  dienomtrent: daarover
  discrepantie: verschil
  diverse: verschillende
  doch: maar
  doorgang vinden|doorgang vindt: doorgaan
  draagvlak: steun
  echter: maar
  educatief|educatieve: leerzaam
  effectueren|geëffectueerd: uitvoeren
  eenieder|een ieder: iedereen
  eensluidend|eensluidende: gelijk
  eerstdaags: binnenkort
  elimineren: weghalen
  enerzijds: aan de ene kant
  evenals: net als
  eveneens: ook
  evenwel: maar, toch
  expliciet|expliciete: duidelijk
  exploitatie: beheer, gebruik
  faciliteren|faciliteert|gefaciliteerd: mogelijk maken, helpen
  faciliteit|faciliteiten: ruimte, spullen
  fluctueren: wisselen
  fungeren|fungeert: werken als
  gaarne: graag
  gedurende: tijdens
  gelieve: wil je
  gemachtigde: wie namens jou iets mag doen
  genoegzaam: genoeg
  geschieden|geschiedt|geschiedde: gebeuren
  gezien het feit dat: omdat
  gremium|gremia: groep
  grosso modo: ongeveer
  handhaven|gehandhaafd: houden
  heden: vandaag, nu
  hedendaags|hedendaagse: van nu
  hieromtrent: hierover
  hiertoe: hiervoor
  implementeren|implementatie|geïmplementeerd: invoeren, uitvoeren
  impliceren|impliceert: betekenen
  in acht nemen|in acht te nemen: houden aan
  in afwachting van: tot
  in casu: hier
  in de gelegenheid stellen|in de gelegenheid gesteld: de kans geven
  in eerste instantie: eerst
  in geval van: bij, als
  in het kader van: voor, bij
  in het licht van: door
  in mindering brengen|in mindering gebracht: aftrekken
  in overeenstemming met: volgens
  in samenspraak met: samen met
  in verband met: door, vanwege
  indien: als
  indicatie: aanwijzing
  in gebreke: te laat
  ingevolge: volgens
  inherent: dat hoort erbij
  initiatiefnemer|initiatiefnemers: wie het plan bedacht
  initiëren|geïnitieerd: beginnen
  inspraakprocedure: manier om mee te praten
  insteek: plan, begin
  integraal|integrale: in zijn geheel, samen
  interventie|interventies|interveniëren: ingrijpen
  inventariseren|inventarisatie|geïnventariseerd: een lijst maken
  inwinnen|ingewonnen: vragen
  inzake: over
  inzichtelijk maken: laten zien
  jegens: tegenover
  kenbaar maken|kenbaar gemaakt: laten weten
  kennisgeving: bericht
  kennisnemen van|kennis nemen van: lezen
  klaarblijkelijk: blijkbaar
  krachtens: volgens
  leefbaarheid: prettig wonen
  mededelen|medegedeeld: vertellen, laten weten
  mededeling: bericht
  medio: midden in
  met betrekking tot: over
  met ingang van: vanaf
  met inachtneming van: volgens
  met uitzondering van: behalve
  middels: met, door
  mitsdien: daarom
  monitoren|gemonitord: volgen
  mutatie|mutaties: verandering
  naar aanleiding van: door, na
  nader|nadere: meer
  nadien: daarna
  nagenoeg: bijna
  nihil: nul, niets
  nochtans: toch
  nopens: over
  omtrent: over
  ondergetekende: ik
  onderhavig|onderhavige: deze
  ongeacht: wat er ook is
  ontberen: missen
  onverhoopt: toch
  onverkort: helemaal
  onverwijld: meteen
  op basis van: door, met
  op grond van: door, volgens
  op voorhand: vooraf
  operationaliseren: uitwerken
  opportuun: handig, verstandig
  opteren: kiezen
  optimaliseren|geoptimaliseerd: beter maken
  overeenkomstig: volgens
  paraferen|parafering: tekenen
  participatie: meedoen
  participatietraject: meepraten en meedoen
  participeren|participeert: meedoen
  per abuis: per ongeluk
  per omgaande: meteen
  percipiëren: zien
  prioriteren|prioritering: kiezen wat eerst komt
  realiseren|gerealiseerd: maken, bouwen
  rectificeren|rectificatie: verbeteren
  reeds: al
  relevant|relevante: belangrijk
  respectievelijk: en
  ressorteren|ressorteert: vallen onder
  resumerend: kort gezegd
  retourneren: terugsturen
  sanctie: straf
  significant|significante: groot, duidelijk
  stagneren|stagneert: stilstaan
  stakeholder|stakeholders: wie ermee te maken heeft
  stringent|stringente: streng
  substantieel|substantiële: groot, veel
  te allen tijde: altijd
  te dezen: hier
  ten aanzien van: over, voor
  teneinde|ten einde: om
  ten gevolge van: door
  ten gunste van: voor
  ten laste van: betaald door
  ten name van: op naam van
  ten spijt: ondanks
  ten tijde van: tijdens
  ter attentie van: voor
  ter beschikking stellen|ter beschikking gesteld: geven
  ter hand stellen: geven
  ter inzage: om te bekijken
  ter plaatse: daar
  ter zake|terzake: hierover
  tevens: ook
  thans: nu
  tot op heden: tot nu toe
  transparant|transparante: open, duidelijk
  uit hoofde van: door, als
  uitvoering geven aan: doen
  uwerzijds: van jou
  van toepassing: geldig
  vanuit het oogpunt van: voor
  veelal: vaak
  verkrijgen|verkregen: krijgen
  vermits: omdat
  vernemen|vernomen: horen
  verscheidene: een paar
  verstrekken|verstrekt: geven
  vervaardigen|vervaardigd: maken
  verwijtbaar: eigen schuld
  verzoeken|verzoekt: vragen
  vigerend|vigerende: geldig
  vooralsnog: nu nog
  voormeld|voormelde: deze
  voornemens: van plan
  voornoemd|voornoemde: deze
  voorts: ook, verder
  vorderen|vordering: terugvragen
  waarborgen|waarborgt|gewaarborgd: zorgen voor
  wederom: weer
  wijzigen|gewijzigd: veranderen
  wijziging|wijzigingen: verandering
  woonachtig: wonen
  zienswijze|zienswijzen: mening
  zodoende: zo
  zorg dragen voor|zorgdragen voor: zorgen voor
  zulks: dat`)
