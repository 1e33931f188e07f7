import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../web/features/manage/limits'
import { facilities as rulesFacilities } from '../../web/features/manage/rules-form'
import { RULES } from '../../web/features/manage/space-rules'
import { manage as manageEn } from '../../web/messages/en/manage'
import { managePlace as placeEn } from '../../web/messages/en/manage-place'
import { manage as manageNl } from '../../web/messages/nl/manage'
import { managePlace as placeNl } from '../../web/messages/nl/manage-place'
import { addressed } from '../../web/words/address'
import { spaceCreationSchema } from '../../worker/features/manage/contract'
import { facilities, placeLimits } from '../../worker/http/place-schemas'

type Message = [path: string, text: string]

function textsOf(value: unknown, path = ''): Message[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsOf(value('3', '3', '3'), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, `${path}.${name}`))
}

const nl = { manageNl, placeNl }
const english = textsOf({ manageNl: manageEn, placeNl: placeEn })
const informal = textsOf(addressed(nl, 'je'))
const formal = textsOf(addressed(nl, 'u'))
const all = [...informal, ...formal, ...english]

describe('the words of the pages for hosts', () => {
  it('say the same things in both languages, and none is empty by mistake', () => {
    expect(english.map(([path]) => path)).toEqual(informal.map(([path]) => path))
    const empty = all.filter(([, text]) => text.trim() === '').map(([path]) => path)
    expect([...new Set(empty)]).toEqual(['.manageNl.payment.none'])
  })

  it('keep to short sentences, without exclamation marks and official words', () => {
    const official = /!|middels|inzake|dient te|omtrent|conform|reeds|tevens|tenant|huurder/i
    expect(all.filter(([, text]) => official.test(text))).toEqual([])
    const long = all.flatMap(([path, text]) =>
      text
        .split(/[.?:]\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 15)
        .map((sentence) => `${path}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('never mix the two ways of addressing a person', () => {
    expect(formal.filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
    expect(informal.filter(([, text]) => /\b(u|uw)\b/i.test(text))).toEqual([])
    expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  })
})

describe('what the forms of hosts know by heart', () => {
  it('is what the contract says', () => {
    expect(LIMITS).toMatchObject(placeLimits)
    expect(rulesFacilities).toEqual(facilities)
    expect(spaceCreationSchema.parse({ name: 'Zaal', capacity: 1 })).toMatchObject(RULES)
  })
})
