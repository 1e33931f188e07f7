/** The shared themes, in everyday words; an organisation adds its own. */
export const themes: Record<string, string> = {
  'own-choice': 'Wat {jij|u} zelf belangrijk vindt',
  health: 'Gezond en fijn leven',
  energy: 'Energie die iedereen kan betalen',
  housing: 'Wonen',
  street: 'Straat en buurt',
  'having-a-say': 'Meepraten en meebeslissen',
  sport: 'Sport',
  arts: 'Kunst en cultuur',
  school: 'School en opgroeien',
  safety: 'Veiligheid',
  care: 'Zorg voor elkaar',
  work: 'Werk en geld',
  green: 'Groen',
}
