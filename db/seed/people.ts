import { randomFrom } from './random'

/** Somebody to sign in as. Staff work for the organisation; they sign in at one page for all. */
export interface DemoPerson {
  readonly who: string
  readonly role:
    | 'resident'
    | 'host'
    | 'wijkverbinder'
    | 'professional'
    | 'admin'
    | 'decision-maker'
    | 'operator'
  readonly email: string
  /** The organisations where the role holds. */
  readonly tenants: readonly string[]
  /** Slug of the one place that a host looks after; without it: all places. */
  readonly place?: string
  readonly staff: boolean
}

const inTenant = (
  tenant: string,
  who: string,
  role: DemoPerson['role'],
  mailbox: string,
  place?: string,
): DemoPerson => ({
  who,
  role,
  email: `${mailbox}@${tenant}.example`,
  tenants: [tenant],
  ...(place === undefined ? {} : { place }),
  staff: role === 'admin',
})

/** Everybody whom the demo lets you be. In a care institution nobody is called a resident. */
export const demoPeople: readonly DemoPerson[] = [
  inTenant('hoorn', 'Ria Groot', 'resident', 'bewoner'),
  inTenant('hoorn', 'Samira el Amrani', 'host', 'gastvrouw', 'de-bongerd'),
  inTenant('hoorn', 'Kees Vlaar', 'host', 'gastheer'),
  inTenant('hoorn', 'Joke Schouten', 'wijkverbinder', 'wijkverbinder'),
  inTenant('hoorn', 'Anneke de Boer', 'decision-maker', 'wethouder'),
  inTenant('hoorn', 'Umut Yilmaz', 'admin', 'beheerder'),
  inTenant('noorderhuis', 'Geert Wiersma', 'resident', 'bewoner'),
  inTenant('noorderhuis', 'Lieke Hoekstra', 'host', 'gastvrouw', 'de-hortus'),
  inTenant('noorderhuis', 'Hassan Tadesse', 'host', 'gastheer'),
  inTenant('noorderhuis', 'Tineke Veenstra', 'wijkverbinder', 'wijkverbinder'),
  inTenant('noorderhuis', 'Noor Dekker', 'admin', 'beheerder'),
  inTenant('de-linde', 'Elif Kaya', 'resident', 'buurtgenoot'),
  inTenant('de-linde', 'Marga Pronk', 'host', 'gastvrouw', 'de-lindezaal'),
  inTenant('de-linde', 'Wim Koster', 'host', 'gastheer'),
  inTenant('de-linde', 'Yara Ooms', 'wijkverbinder', 'wijkverbinder'),
  inTenant('de-linde', 'Bas Mulder', 'admin', 'beheerder'),
  {
    who: 'Femke Bakker',
    role: 'professional',
    email: 'medewerker@samenlukt.example',
    tenants: ['hoorn', 'noorderhuis', 'de-linde'],
    staff: true,
  },
  {
    who: 'Jorn Prins',
    role: 'operator',
    email: 'exploitant@samenlukt.example',
    tenants: [],
    staff: true,
  },
]

/** The account of a demo person: the same id in the directory's rows and in the grants. */
export function accountIdOf({ email }: DemoPerson): string {
  return randomFrom(`account/${email}`).id('acc')
}

/** What the start of the service prints: who one can be, and where to sign in. */
export function welcomeLines(base: string): string[] {
  const line = ({ who, role, email, tenants, place, staff }: DemoPerson) => {
    const where = place ? `${tenants.join(', ')} (${place})` : tenants.join(', ')
    const door = staff ? `${base}/inloggen` : `${base}/${tenants[0]}/inloggen`
    return `  ${email.padEnd(36)} ${who.padEnd(18)} ${role.padEnd(14)} ${where.padEnd(30)} ${door}`
  }
  return [
    `Sign in as one of these people; the code arrives in ${base}/dev/mailbox`,
    ...demoPeople.map(line),
  ]
}
