import clientAssets from 'virtual:client-assets'
import {
  createRequestHandler,
  RouterServer,
  renderSsrHtmlResponse,
} from '@tanstack/react-router/ssr/server'
import { renderToReadableStream } from 'react-dom/server'
import { createApi, type Send } from '../web/api'
import {
  createAppStore,
  type FormResult,
  type Me,
  type Organisation,
  type Problem,
} from '../web/app-store'
import { isForWork, isStill } from '../web/audience'
import { barePath, type Locale, localeOf } from '../web/locale'
import { messages as en } from '../web/messages/en'
import { messages as nl } from '../web/messages/nl'
import { createAppRouter } from '../web/router'
import { routeTree } from '../web/routeTree.gen'
import publicCss from '../web/styles/public.css?inline'
import { SheetContext } from '../web/ui/sheet'
import { plainPage } from './http/plain-page'
import { pagePolicy } from './http/protect'

export interface PageRequest {
  /** The visitor's request; a refused form is rendered at its own address, so only the URL counts. */
  request: Request
  requestId: string
  /** RFC 3339 in UTC: the only clock of the page. */
  asOf: string
  /** Calls the API in this process, for the actor and tenant already resolved. */
  send: Send
  /** Asked once, after the loaders ran: who and where, as learnt from the page's own API call. */
  shell: () => { organisation: Organisation | null; me: Me | null }
  formResult?: FormResult | null
  /** The page as it would look: without script, for a frame on a page of our own. */
  isPreview?: boolean
  /** A fault in a loader or a component; the visitor only sees the request id. */
  report: (error: unknown) => void
}

const messagesOf = { nl, en }

/**
 * The whole HTML document of one address, with its own nonce and policy. Status: 200, 404, 500, the
 * redirect a loader threw, or the status of the problem that the page or a refused form met.
 */
export async function renderPage(page: PageRequest): Promise<Response> {
  const { requestId, asOf, formResult = null, isPreview = false } = page
  const { pathname } = new URL(page.request.url)
  const locale = localeOf(pathname)
  const nonce = newNonce()
  const still = isStill(barePath(pathname))
  const store = createAppStore({
    organisation: null,
    me: null,
    asOf,
    formResult,
    problem: null,
    requestId,
    isPreview,
  })
  const handle = createRequestHandler({
    request: new Request(page.request.url, { signal: page.request.signal }),
    getRouterManifest: () =>
      isPreview || still ? { routes: {} } : manifestFor(barePath(pathname), locale),
    createRouter: () =>
      createAppRouter({
        routeTree,
        store,
        api: createApi(page.send, store),
        locale,
        messages: messagesOf[locale],
        nonce,
        beforeDehydrate: () => store.set(page.shell()),
      }),
  })
  const response = await handle(async ({ router, responseHeaders }) => {
    for (const match of router.stores.matches.get()) {
      if (match.status === 'error' && !store.get().problem) page.report(match.error)
    }
    const html = await tryRender(router, nonce, page.report)
    if (html === null) return failure(locale, requestId)
    return renderSsrHtmlResponse({ router, responseHeaders, render: () => html })
  })
  const status = statusOf(response, store.get().problem, formResult)
  if (isPreview) return finishPreview(response, status, nonce)
  return still ? finishStill(response, status, nonce) : finish(response, status, nonce)
}

/**
 * The document, or null when a component threw. Error boundaries do not run here: React would leave
 * a hole for the browser to fill, in a page that says 200. As one piece, because parts that React
 * streams later are put in place by script.
 */
async function tryRender(
  router: ReturnType<typeof createAppRouter>,
  nonce: string,
  report: (error: unknown) => void,
): Promise<string | null> {
  const faults: unknown[] = []
  const page = (
    <SheetContext value={publicCss}>
      <RouterServer router={router} />
    </SheetContext>
  )
  const html = await renderToReadableStream(page, {
    nonce,
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void faults.push(error),
  })
    .then(async (stream) => {
      await stream.allReady
      // The router puts the doctype in front itself.
      return (await new Response(stream).text()).replace(/^<!DOCTYPE html>/, '')
    })
    .catch(() => null)
  for (const fault of faults) report(fault)
  return faults.length > 0 ? null : html
}

function failure(locale: Locale, requestId: string): Response {
  const { problemTitle: title, problemText: detail } = messagesOf[locale].site
  return new Response(plainPage({ title, detail }, locale, requestId), {
    status: 500,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

// The router knows 200, 404 and 500 only; a problem of the API knows better.
function statusOf(response: Response, problem: Problem | null, formResult: FormResult | null) {
  // A browser would post a refused form again to where a 307 sends it.
  if (response.status >= 300 && response.status < 400) return formResult ? 303 : response.status
  if (problem) return problem.status
  return response.status === 200 && formResult ? formResult.problem.status : response.status
}

function finish(response: Response, status: number, nonce: string): Response {
  return withPolicy(response, response.body, status, pagePolicy(nonce))
}

/** A page on which no script runs: neither ours, nor what somebody got into it. */
async function finishStill(response: Response, status: number, nonce: string) {
  const policy = pagePolicy(nonce).replace(/script-src [^;]*/, "script-src 'none'")
  return withPolicy(response, withoutScript(await response.text()), status, policy)
}

const withoutScript = (html: string) => html.replaceAll(/<script[\s\S]*?<\/script>/g, '')

/** A page to look at only: no script runs, no form goes, and pages of our own may frame it. */
async function finishPreview(response: Response, status: number, nonce: string) {
  const html = withoutScript(await response.text())
  const policy = pagePolicy(nonce)
    .replace(/script-src [^;]*/, "script-src 'none'")
    .replace("form-action 'self'", "form-action 'none'")
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
  return withPolicy(response, html, status, policy)
}

function withPolicy(
  { headers: sent }: Response,
  body: string | ReadableStream | null,
  status: number,
  policy: string,
): Response {
  const headers = new Headers(sent)
  headers.set('content-security-policy', policy)
  headers.set('cache-control', 'private, no-store')
  return new Response(body, { status, headers })
}

function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
}

type Manifest = Awaited<
  ReturnType<NonNullable<Parameters<typeof createRequestHandler>[0]['getRouterManifest']>>
>

// The router's manifest is not documented by its makers: this is the one place that knows its shape.
function manifestFor(path: string, locale: Locale): Manifest {
  const { script, imports } = clientAssets.entries[isForWork(path) ? 'work' : 'residents']
  const routes: Manifest['routes'] = {
    __root__: {
      preloads: [...imports, ...(clientAssets.locales[locale] ?? [])],
      scripts: [{ attrs: { type: 'module', src: script } }],
    },
  }
  const words = clientAssets.words[locale] ?? {}
  for (const [id, files] of Object.entries(clientAssets.routes)) {
    routes[id] = { preloads: [...files, ...(words[id] ?? [])] }
  }
  return { routes }
}
