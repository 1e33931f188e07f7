import type { areaNote, stakeholder } from '../tenant/schema/around'
import type { booking } from '../tenant/schema/booking'
import type { place, rate, space, WallInterval } from '../tenant/schema/place'
import type { project, projectParty } from '../tenant/schema/project'
import type { tenantSelf } from '../tenant/schema/self'
import type { Wijk } from './areas'
import type { Gathering } from './names'
import type { DemoPlan } from './plan'

type PlaceRow = typeof place.$inferSelect
type SpaceRow = typeof space.$inferSelect
type ProjectRow = typeof project.$inferSelect
type PartyRow = typeof projectParty.$inferSelect
type StakeholderRow = typeof stakeholder.$inferSelect
type NoteRow = typeof areaNote.$inferSelect
type SelfRow = typeof tenantSelf.$inferSelect
export type Rate = Omit<typeof rate.$inferSelect, 'spaceId'>
export type BookingRow = typeof booking.$inferSelect

/** How a room lives: the chance that a group meets there each week in one part of one day. */
export interface Rhythm {
  readonly weekday: readonly [
    morning: number,
    noon: number,
    afternoon: number,
    evening: number,
    late: number,
  ]
  readonly weekend: Rhythm['weekday']
}

export interface DemoSpace
  extends Pick<
      SpaceRow,
      'name' | 'description' | 'capacity' | 'approval' | 'step' | 'shortest' | 'longest'
    >,
    Partial<Pick<SpaceRow, 'turnaround' | 'leadMinutes' | 'horizonDays' | 'noticeMinutes'>> {
  /** Names of the rooms of the same place that this one is made of. */
  readonly madeOf?: readonly string[]
  readonly rates: readonly Rate[]
  readonly rhythm: Rhythm
  readonly suits: readonly Gathering[]
}

/** A stretch of whole days, counted from the first start, in which rooms cannot be used. */
export interface DemoClosure {
  readonly rooms: readonly string[]
  readonly fromDay: number
  readonly days: number
}

export interface DemoPlace
  extends Pick<
    PlaceRow,
    | 'slug'
    | 'name'
    | 'description'
    | 'street'
    | 'postcode'
    | 'town'
    | 'latitude'
    | 'longitude'
    | 'wijkCode'
    | 'buurtCode'
    | 'contactName'
    | 'contactPhone'
    | 'houseRules'
    | 'facilities'
    | 'entry'
    | 'entryNote'
    | 'stepFree'
    | 'doorWidthCm'
    | 'toilet'
    | 'lift'
    | 'hearingLoop'
    | 'parking'
  > {
  readonly state?: PlaceRow['state']
  readonly stateReason?: string
  /** The day, counted from the first start, from which a suspended or closed place has no use. */
  readonly endsOnDay?: number
  readonly week: readonly (readonly WallInterval[])[]
  readonly spaces: readonly DemoSpace[]
  readonly closures?: readonly DemoClosure[]
}

export interface DemoTenant
  extends Pick<SelfRow, 'slug' | 'name' | 'kind' | 'pronoun' | 'phone' | 'phoneHours' | 'email'> {
  /** The binding of the database that it gets. */
  readonly slot: string
  readonly wijken: readonly Wijk[]
  readonly places: readonly DemoPlace[]
  /** How many people book now and then, beside the groups. */
  readonly bookers: number
  /** How often they do, against a lively house. */
  readonly liveliness: number
  readonly requests: readonly DemoRequests[]
  readonly projects?: readonly DemoProject[]
}

/** A project at its starting point. People are named by their mail address. */
export interface DemoProject {
  readonly name: string
  readonly kind: ProjectRow['kind']
  readonly summary: string
  /** Code of the wijk where it is. */
  readonly wijk: string
  readonly startsInDays: number
  readonly endsInDays: number
  readonly lead: string
  readonly buddy?: string
  readonly decides?: string
  readonly parties: readonly (readonly [PartyRow['part'], string, PartyRow['capacity']])[]
  readonly items: readonly (readonly [title: string, owner: string, inDays: number])[]
  /** Who is around it: in the Sociale Alliantie, and on the story, where they say what they offer. */
  readonly around?: readonly (readonly [
    name: string,
    kind: StakeholderRow['kind'],
    words: Partial<Record<'wants' | 'offers' | 'takesPart', string>>,
    themes: readonly string[],
    alliance: StakeholderRow['alliance'],
  ])[]
  readonly initiatives?: readonly (readonly [
    what: string,
    who: string,
    ask: string,
    answerInDays: number,
  ])[]
  readonly notes?: readonly (readonly [
    part: NoteRow['part'],
    text: string,
    source: string,
    /** Where in the box of the wijk, as parts of its width and height. */
    at?: readonly [across: number, down: number],
  ])[]
  /** How groups hear of it. */
  readonly plan?: DemoPlan
  readonly gatherings?: readonly DemoGathering[]
  /** What residents read; without it nothing is published. */
  readonly story?: DemoStory
}

/** A gathering of a project, that residents know of. */
export interface DemoGathering {
  readonly name: string
  readonly about: string
  /** Counted from the first start; less than 0: it is over. With a room the next free day counts. */
  readonly inDays: number
  /** Wall minutes after midnight. */
  readonly from: number
  readonly minutes: number
  /** In words; with a room: the slug of its meeting place, where it is booked. */
  readonly place: string
  readonly room?: string
  readonly mostPeople: number | null
  /** `by`: what a channel is called in the plan of the project; null: they did not say. */
  readonly signedUp: readonly (readonly [
    name: string,
    people: number,
    by: string | null,
    came?: number,
  ])[]
  readonly atDoor: readonly (readonly [came: number, by: string | null])[]
}

interface DemoStory {
  readonly texts: readonly (readonly [
    'nl' | 'en',
    Record<'happens' | 'why' | 'asked' | 'ideas', string>,
  ])[]
  readonly spots: readonly Record<'name' | 'wanted' | 'hours' | 'host' | 'done', string>[]
  /** Asked so many days ago; without an answer it is open. */
  readonly questions: readonly (readonly [text: string, daysAgo: number, answer?: string])[]
}

/** Requests that wait for a host: `askers` people want about the same time in one room. */
export interface DemoRequests {
  readonly place: string
  readonly room: string
  /** Days after the first start; the next day on which the time is open and nobody has it counts. */
  readonly inDays: number
  /** Wall minutes after midnight. */
  readonly from: number
  readonly minutes: number
  readonly askers: number
  readonly gathering: Gathering
}
