import { setOf } from './phrases'
import type { Span, Word } from './words'

const being = setOf("is are was were be been being isn't aren't wasn't weren't")
const between = setOf('not also already often always never still only now soon then all')
const irregular =
  setOf(`given taken written chosen found spoken read held seen done carried helped left
  kept made built sent brought bought sold told paid put set shown known driven broken begun drawn
  eaten forgotten hidden lost met won run taught thought thrown worn understood stolen led cut`)
const states =
  setOf(`interested tired used located married pleased excited worried retired based bored
  involved closed limited supposed concerned delighted satisfied surprised disabled needed united
  related allowed scared experienced crowded lost`)

/** English: a form of "to be" with a participle after it. */
export function passiveIn(words: readonly Word[]): Span[] {
  return words.flatMap((word, at) => {
    if (!being.has(word.text)) return []
    let next = at + 1
    while (next < at + 3 && isBetween(words[next]?.text ?? '')) next++
    const participle = words[next]
    if (!participle || states.has(participle.text)) return []
    const fits = irregular.has(participle.text) || /..[^e]ed$/.test(participle.text)
    return fits ? [{ start: word.start, end: participle.end }] : []
  })
}

const isBetween = (word: string) => between.has(word) || word.endsWith('ly')
