import { describe, expect, it } from 'vitest'
import { looks as looksEn } from '../../web/messages/en/looks'
import { records as recordsEn } from '../../web/messages/en/records'
import { retention as retentionEn } from '../../web/messages/en/retention'
import { looks as looksNl } from '../../web/messages/nl/looks'
import { records as recordsNl } from '../../web/messages/nl/records'
import { retention as retentionNl } from '../../web/messages/nl/retention'
import { addressed } from '../../web/words/address'
import { retentionMail as mailEn } from '../../worker/messages/en/retention-mail'
import { retentionMail as mailNl } from '../../worker/messages/nl/retention-mail'
import { longSentences, official, textsOf } from '../support/texts'

const dutch = { looks: looksNl, records: recordsNl, retention: retentionNl }
const je = textsOf({ ...addressed(dutch, 'je'), mail: mailNl('je') })
const u = textsOf({ ...addressed(dutch, 'u'), mail: mailNl('u') })
const english = textsOf({
  looks: looksEn,
  records: recordsEn,
  retention: retentionEn,
  mail: mailEn(),
})

describe('the words about keeping, looking and the log', () => {
  it('keep to fifteen words a sentence', () => {
    expect(longSentences([...je, ...u, ...english])).toEqual([])
  })

  it('are not those of an office', () => {
    expect([...je, ...u].filter(([, text]) => official.test(text))).toEqual([])
  })

  it('never mix "je" and "u", and leave no mark', () => {
    expect(je.filter(([, text]) => /\b(u|uw)\b|[{}|]/i.test(text))).toEqual([])
    expect(u.filter(([, text]) => /\b(je|jij|jou|jouw)\b|[{}|]/i.test(text))).toEqual([])
  })
})
