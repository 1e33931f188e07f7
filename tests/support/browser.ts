import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as playwright,
} from 'playwright-core'
import { isStill } from '../../web/audience'

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

// The package is tuned for one page in a small function: one process would end with its first
// context, and without web security the page's own policy would not be tested.
// Nor does any page draw in three dimensions, for which it brings a graphics card in software.
const UNWANTED =
  /^--(headless|single-process|disable-web-security|allow-running-insecure-content|use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist)/

/** A Chrome or Chromium of this machine, else the one that comes inside a package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((file) => existsSync(file))
  if (installed) return playwright.launch({ executablePath: installed, args: ['--no-sandbox'] })
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !UNWANTED.test(arg)), '--no-sandbox', '--disable-gpu'],
  })
}

/**
 * Milliseconds that answers may come later, each by chance, to find steps that only pass where the
 * service is fast: set it while writing a journey.
 */
const slow = Number(process.env.JOURNEY_SLOW ?? 0)

export interface WatchedPage {
  page: Page
  /** Console errors, uncaught errors, refused policies and failed requests, in order. */
  faults: string[]
  /** Paths of all requests so far. */
  requests: string[]
  close(): Promise<void>
}

/** A page in a context of its own (no shared cookies) that remembers everything that went wrong. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  if (slow) {
    await page.route('**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * slow))
      await route.continue()
    })
  }
  const faults: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => {
    // What the browser gave up because the person went on is no fault; a refusal or a hang-up is.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    faults.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  return { page, faults, requests, close: () => context.close() }
}

/** Resolves once React has taken the page over; at once where a page comes without script. */
export async function hydrated(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname.replace(/^(\/[^/]+)\/en(?=\/|$)/, '$1')
  if (isStill(path)) return
  await page.waitForFunction(() => document.documentElement.dataset.hydrated === 'true')
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA by axe. Each violation as one line: rule, and where. Empty is good. */
export async function axe(page: Page): Promise<string[]> {
  // The policy of the page allows no script of ours; the debugger may still evaluate.
  await page.evaluate(await axeSource)
  const results = await page.evaluate(
    (): Promise<AxeResults> =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        // Of what passes only that it does: each node of it in words took longer than the rules.
        resultTypes: ['violations'],
      }),
  )
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary}`,
    ),
  )
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes charSet and hrefLang in its own case, and HTML does not mind.
    'attr-case': 'off',
    'no-inline-style': 'error',
    'require-csp-nonce': 'error',
  },
})

/** Faults in HTML as a worker sent it, one per line. Empty is good. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((result) =>
    result.messages.map(
      (fault) => `${fault.ruleId} ${fault.line}:${fault.column} ${fault.message}`,
    ),
  )
}
