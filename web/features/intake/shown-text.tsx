import { useApp } from '../../app-context'
import { Typed } from '../../ui/original'
import { momentWords } from '../../words/moments'
import { useWords } from './words'
import type { KnownText, QueuedText } from './writing'

/** "Noor Dekker, vandaag om 10.00 uur": who wrote a text, and when. */
export function useWho() {
  const words = useWords().writing
  const { messages, asOf } = useApp()
  return (text: KnownText | QueuedText): string => {
    if (!('isMine' in text)) return words.by(words.you, words.justNow)
    const name = text.isMine ? words.you : (text.by ?? words.somebody)
    const when = text.written
      ? momentWords(messages.time, text.written, asOf.slice(0, 10))
      : words.justNow
    return words.by(name, when)
  }
}

/** A text as it stands, with who wrote it. */
export function ShownText({ text }: { text: KnownText | QueuedText }) {
  const words = useWords()
  const who = useWho()
  return (
    <div>
      <p className="prose">
        {text.text ? (
          <Typed>{text.text}</Typed>
        ) : (
          <span className="quiet">{words.writing.empty}</span>
        )}
      </p>
      <p className="quiet small">{who(text)}</p>
    </div>
  )
}
