import type { IntakeWords } from './words'

/** The name of a theme: of everybody in the words of the page, of the organisation as it typed it. */
export function themeName(
  words: IntakeWords,
  { theme, name }: { theme: string; name: string | null },
): string {
  return name ?? words.themeNames[theme] ?? theme
}
