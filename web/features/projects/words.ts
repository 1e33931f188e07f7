import { useApp } from '../../app-context'
import { method as methodEn } from '../../messages/en/method'
import { projects as en } from '../../messages/en/projects'
import { themes as themesEn } from '../../messages/en/themes'
import { method as methodNl } from '../../messages/nl/method'
import { projects as nl } from '../../messages/nl/projects'
import { themes as themesNl } from '../../messages/nl/themes'
import { addressed } from '../../words/address'

// Apart from the words of all other pages: only who works on projects loads them.
const words = {
  nl: { ...nl, method: methodNl, themeNames: themesNl },
  en: { ...en, method: methodEn, themeNames: themesEn },
}

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
