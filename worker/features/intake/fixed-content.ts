import type { IntakeContent } from './contract'
import { inOrder } from './policy'
import type { Loaded } from './queries'
import { isExpectation, isSubject } from './subjects'

/**
 * Everything that stands now, as a fixed version keeps it: each list in one order and each field in
 * one place, so that the same conversation is the same text, letter for letter.
 */
export function contentOf(loaded: Loaded): IntakeContent {
  const [project] = loaded.projects
  const nameOf = (id: string) => loaded.ownThemes.find((own) => own.id === id)?.name ?? null
  return {
    project: { id: project?.id ?? '', name: project?.name ?? '' },
    texts: inOrder(loaded.texts).flatMap(({ subject, side, text }) =>
      text === '' || !isSubject(subject) ? [] : [{ subject, side, text }],
    ),
    persons: loaded.persons.map(({ id, side, name, function: job, confirms }) => ({
      ...{ id, side, name, function: job, confirms },
    })),
    outcomes: inOrder(loaded.outcomes.map((row) => ({ ...row, side: '' }))).flatMap(
      ({ subject, outcome, sentence }) =>
        isExpectation(subject) ? [{ subject, outcome, sentence }] : [],
    ),
    topics: loaded.topics.map(({ id, topic, degree, decidedBy }) => ({
      ...{ id, topic, degree, decidedBy },
    })),
    themes: loaded.themes.map(({ theme, question }) => ({ theme, name: nameOf(theme), question })),
  }
}
