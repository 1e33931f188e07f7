import { useApp } from '../../app-context'
import { method as methodEn } from '../../messages/en/method'
import { projects as en } from '../../messages/en/projects'
import { method as methodNl } from '../../messages/nl/method'
import { projects as nl } from '../../messages/nl/projects'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only who works on projects loads them.
const words = { nl: { ...nl, method: methodNl }, en: { ...en, method: methodEn } }

export type ProjectWords = typeof words.nl

export function useWords(): ProjectWords {
  const { locale, organisation } = useApp()
  return addressed(words[locale], organisation?.address ?? 'je')
}

/** What a phase is called here. */
export function phaseTitle(
  words: ProjectWords,
  { phase, name }: { phase: number; name: string | null },
): string {
  return name ?? words.method.phases[phase]?.name ?? ''
}

/** What an output is called: a step of the organisation's own has a name of its own. */
export function outputName(
  words: ProjectWords,
  { output, name }: { output: string; name: string | null },
): string {
  return name ?? words.method.outputs[output] ?? output
}
