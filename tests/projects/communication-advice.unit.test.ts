import { expect, test } from 'vitest'
import {
  type Audience,
  type Channel,
  gapsOf,
  localInstead,
  localShare,
  type PlannedMessage,
  sendsOn,
  suggestChannels,
} from '../../worker/projects/communication-advice'

const older: Audience = {
  id: 'older',
  languages: ['nl'],
  barriers: ['hardly-online'],
  reachGoal: 300,
}
const arabic: Audience = { id: 'arabic', languages: ['ar', 'nl'], barriers: [], reachGoal: null }

function channel(id: string, change: Partial<Channel> = {}): Channel {
  const reaches = [{ audienceId: 'older', people: 100, isMeasured: false }]
  return {
    ...{ id, kind: 'poster', isLocal: true, languages: [], noticeDays: 0, cost: 0, reaches },
    ...change,
  }
}

function message(change: Partial<PlannedMessage> = {}): PlannedMessage {
  return {
    ...{ id: 'm', audienceId: 'older', channelId: 'paper', momentOn: '2027-03-01' },
    ...{ daysBefore: 14, state: 'to-write', languages: ['nl'] },
    ...change,
  }
}

const reaching = (people: number | null, audienceId = 'older') => [
  { audienceId, people, isMeasured: true },
]
const dates = { sendOn: '2027-02-15', today: '2027-02-01' }
const namesOf = (audience: Audience, ...channels: Channel[]) =>
  suggestChannels(audience, channels, dates).map(({ channelId }) => channelId)

test('a message goes out so many days before its moment, and moves with it', () => {
  expect(sendsOn(message())).toBe('2027-02-15')
  expect(sendsOn(message({ momentOn: '2028-03-07' }))).toBe('2028-02-22')
  expect(sendsOn(message({ daysBefore: -3 }))).toBe('2027-03-04')
})

test('advises what gets past a barrier first, and a supplier after what is of the wijk', () => {
  const wide = { reaches: reaching(900) }
  expect(
    namesOf(
      older,
      channel('supplier', { kind: 'supplier', isLocal: false, ...wide }),
      channel('facebook', { kind: 'facebook-group' }),
      channel('dear', { cost: 5_000 }),
      channel('cheap'),
      channel('wide', wide),
      channel('others', { reaches: reaching(900, 'arabic') }),
    ),
  ).toEqual(['wide', 'cheap', 'dear', 'facebook', 'supplier'])
})

test('advises a channel up to the day that its text must be in, and says the reason', () => {
  const paper = channel('paper', {
    kind: 'local-paper',
    noticeDays: 14,
    languages: ['nl'],
    reaches: reaching(400),
  })
  expect(suggestChannels(older, [paper], dates)).toEqual([
    {
      ...{ channelId: 'paper', people: 400, isMeasured: true, isLocal: true },
      ...{ overcomes: ['hardly-online'], lacksLanguages: [], copyOn: '2027-02-01' },
    },
  ])
  expect(suggestChannels(older, [paper], { ...dates, today: '2027-02-02' })).toEqual([])
})

test('prefers the channel that speaks the languages of a group', () => {
  const reaches = reaching(50, 'arabic')
  const dutch = channel('dutch', { languages: ['nl'], reaches: reaching(500, 'arabic') })
  expect(namesOf(arabic, dutch, channel('any', { reaches }))).toEqual(['any', 'dutch'])
  expect(suggestChannels(arabic, [dutch], dates)[0]?.lacksLanguages).toEqual(['ar'])
})

test('shows which channels of the wijk reach the same group as a supplier', () => {
  const supplier = channel('supplier', { kind: 'supplier', isLocal: false })
  const elsewhere = channel('elsewhere', { reaches: reaching(5, 'arabic') })
  const found = localInstead('older', [supplier, channel('paper'), elsewhere])
  expect(found.map(({ id }) => id)).toEqual(['paper'])
})

test('finds a group that no message reaches, also where the channel does not reach it', () => {
  const plan = {
    audiences: [older, arabic],
    channels: [channel('paper', { reaches: reaching(300) })],
  }
  const gaps = (...messages: PlannedMessage[]) => gapsOf({ ...plan, messages }, '2027-01-01')
  expect(gaps(message())).toEqual([{ kind: 'not-reached', audienceId: 'arabic' }])
  expect(gaps(message(), message({ audienceId: 'arabic', languages: ['nl', 'ar'] }))).toEqual([
    { kind: 'not-reached', audienceId: 'arabic' },
  ])
})

test('holds the widest channel to the goal, not all of them together', () => {
  const gapsWith = (...people: (number | null)[]) => {
    const channels = people.map((each, index) => channel(`${index}`, { reaches: reaching(each) }))
    const messages = channels.map(({ id }) => message({ id, channelId: id }))
    return gapsOf({ audiences: [older], channels, messages }, '2027-01-01')
  }
  expect(gapsWith(200, 299)).toEqual([
    { kind: 'below-goal', audienceId: 'older', people: 299, goal: 300 },
  ])
  expect(gapsWith(300)).toEqual([])
  expect(gapsWith(10, null)).toEqual([])
})

test('finds a language without a version and a copy date missed, until it is sent', () => {
  const both = { ...older, id: 'arabic', languages: ['ar', 'nl'], reachGoal: null }
  const channels = [channel('paper', { noticeDays: 10, reaches: reaching(9, 'arabic') })]
  const gaps = (change: Partial<PlannedMessage>, today: string) =>
    gapsOf(
      { audiences: [both], channels, messages: [message({ audienceId: 'arabic', ...change })] },
      today,
    )
  const language = { kind: 'language-missing', messageId: 'm', language: 'ar' }
  expect(gaps({}, '2027-02-05')).toEqual([language])
  expect(gaps({}, '2027-02-06')).toEqual([
    language,
    { kind: 'copy-date-missed', messageId: 'm', copyOn: '2027-02-05' },
  ])
  expect(gaps({ state: 'checked' }, '2027-02-06')).toHaveLength(2)
  expect(gaps({ state: 'sent' }, '2027-02-06')).toEqual([])
})

test('counts how many messages and how much money are of the wijk', () => {
  const channels = [
    channel('paper', { cost: 12_050 }),
    channel('supplier', { kind: 'supplier', isLocal: false, cost: 80_000 }),
  ]
  const messages = ['paper', 'paper', 'supplier'].map((channelId) => message({ channelId }))
  expect(localShare(messages, channels)).toEqual({
    ...{ messages: 3, localMessages: 2 },
    ...{ cost: 104_100, localCost: 24_100 },
  })
  expect(localShare([], channels).messages).toBe(0)
})
