import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Rule {
  selectors: string[]
  declarations: [name: string, value: string][]
}

/** Stands for: a variable that these rules set themselves. */
const KEEP = '--keep'

const require = createRequire(import.meta.url)

// Classes that only imitate a state, states that look the same here, and selectors that old
// phones (Safari 15, Chrome 100) cannot read. The focus ring is one rule for the whole page.
const superfluous =
  /:has\(|(?<!on-focus):focus|:active|:disabled|:invalid|aria-invalid|:read-only|\[type=|\[inputMode|\[pattern|figcaption/
const unlessDisabled = /:not\([^)]*:disabled[^)]*\)/

/**
 * The rules of the NL Design System packages that this service uses: other classes go, each
 * design token is replaced by its value, and what then has no value goes as well.
 * `tokens` maps `--utrecht-…` names to values; `classes` are the class names that parts use.
 */
export function pruneControls(
  sheets: readonly string[],
  tokens: Readonly<Record<string, string>>,
  classes: readonly string[],
): string {
  const used = new Set(classes)
  const kept = sheets
    .flatMap(parse)
    .map((rule) => ({ ...rule, selectors: rule.selectors.filter((one) => isUsed(one, used)) }))
    .filter((rule) => rule.selectors.length > 0)
  settle(kept, tokens)
  for (const rule of kept) rule.declarations = [...new Map(rule.declarations)]
  return kept
    .filter((rule) => rule.declarations.length > 0)
    .map(({ selectors, declarations }) => {
      const lines = declarations.map(([name, value]) => `  ${name}: ${value};`)
      return `${selectors.join(',\n')} {\n${lines.join('\n')}\n}\n`
    })
    .join('\n')
}

function isUsed(selector: string, used: ReadonlySet<string>): boolean {
  if (superfluous.test(selector)) return false
  return [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => used.has(name ?? ''))
}

// A value that disappears may leave another without one, so repeat until nothing changes.
function settle(rules: Rule[], tokens: Readonly<Record<string, string>>) {
  let before = -1
  let size = rules.reduce((sum, rule) => sum + rule.declarations.length, 0)
  while (size !== before) {
    before = size
    const own = ownVariables(rules)
    const lookUp = (name: string, isOptional: boolean) =>
      tokens[name] ?? (isOptional && own.has(name) ? KEEP : own.get(name))
    for (const rule of rules) {
      rule.declarations = rule.declarations.flatMap(([name, value]) => {
        const settled = resolve(value, lookUp)
        return settled === null || /^calc\(0 \*/.test(settled)
          ? []
          : [[name, settled] as [string, string]]
      })
    }
    const text = rules.flatMap((rule) => rule.declarations.map(([, value]) => value)).join(' ')
    for (const rule of rules) {
      rule.declarations = rule.declarations.filter(
        ([name]) => !name.startsWith('--') || text.includes(`var(${name}`),
      )
    }
    size = rules.reduce((sum, rule) => sum + rule.declarations.length, 0)
  }
}

/** What the rules set themselves: the value where it is always the same plain one, else `KEEP`. */
function ownVariables(rules: readonly Rule[]): Map<string, string> {
  const own = new Map<string, string>()
  for (const [name, value] of rules.flatMap((rule) => rule.declarations)) {
    const known = own.get(name)
    const plain = value.includes('var(') ? KEEP : value
    own.set(name, known === undefined || known === plain ? plain : KEEP)
  }
  return own
}

/** The value without unknown variables, or null where nothing is left of it. */
function resolve(
  value: string,
  lookUp: (name: string, isOptional: boolean) => string | undefined,
): string | null {
  const start = value.search(/var\(--_?utrecht-|var\(--basis-/)
  if (start < 0) return value
  const end = closing(value, start + 3)
  const inner = value.slice(start + 4, end)
  const comma = inner.indexOf(',')
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim()
  const fallback = comma < 0 ? null : resolve(inner.slice(comma + 1).trim(), lookUp)
  const known = lookUp(name, fallback !== null)
  const kept = fallback === null ? `var(${name})` : `var(${name}, ${fallback})`
  const replacement = known === KEEP ? kept : (known ?? fallback)
  if (replacement === null) return null
  const rest = resolve(value.slice(end + 1), lookUp)
  return rest === null ? null : value.slice(0, start) + replacement + rest
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at
  }
  throw new Error(`a bracket stays open in ${text}`)
}

/** Plain rules only; what stands in a media query is for Internet Explorer and is left out. */
function parse(css: string): Rule[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
    selectors: splitOutside(head, ',').map((one) => tidy(one).replace(unlessDisabled, '')),
    declarations: splitOutside(body, ';').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), tidy(line.slice(colon + 1))]
    }),
  }))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim()
}

function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (at === text.length || (text[at] === mark && depth === 0)) {
      const part = text.slice(from, at).trim()
      if (part) parts.push(part)
      from = at + 1
    }
  }
  return parts
}

const header = `/*
 * Made by scripts/controls.ts from the @utrecht packages; change web/styles/controls.json instead.
 * @license EUPL-1.2
 * Copyright (c) 2020-2024 Frameless B.V.
 * Copyright (c) 2021-2024 Gemeente Utrecht
 */
`

/** The whole of `web/styles/controls.css`, from the installed packages and `controls.json`. */
export function makeControlsSheet(settings: {
  packages: string[]
  classes: string[]
  tokens: Record<string, string>
}): string {
  const sheets = settings.packages.map((name) =>
    readFileSync(require.resolve(`@utrecht/${name}-css/dist/index.css`), 'utf8'),
  )
  return `${header}\n${pruneControls(sheets, settings.tokens, settings.classes)}`
}
