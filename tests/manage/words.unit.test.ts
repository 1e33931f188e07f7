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
import { longSentences, official, textsOf } from '../support/texts'

const nl = { manageNl, placeNl }
const english = textsOf({ manageNl: manageEn, placeNl: placeEn })
const informal = textsOf(addressed(nl, 'je'))
const formal = textsOf(addressed(nl, 'u'))
const all = [...informal, ...formal, ...english]

describe('the words of the pages for hosts', () => {
  it('say the same things in both languages, and none is empty by mistake', () => {
    expect(english.map(([path]) => path)).toEqual(informal.map(([path]) => path))
    const empty = all.filter(([, text]) => text.trim() === '').map(([path]) => path)
    expect([...new Set(empty)]).toEqual(['manageNl.payment.none', 'manageNl.nameState.shown'])
  })

  it('keep to short sentences, without exclamation marks and official words', () => {
    expect(all.filter(([, text]) => official.test(text))).toEqual([])
    expect(longSentences(all)).toEqual([])
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
