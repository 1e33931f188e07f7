import { renderPage } from '../../worker/render'

const problem = (status: number) =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'Deze plek is er niet', status }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

/** Renders the pages of page-faults-routes; `/status/{n}` is all the API there is. */
export default {
  async fetch(request) {
    const refused = new URL(request.url).searchParams.get('refused')
    return renderPage({
      request,
      requestId: 'req_1',
      asOf: '2026-12-03T18:00:00Z',
      send: async (path) => problem(Number(path.split('/').at(-1))),
      shell: () => ({ organisation: null, me: null }),
      formResult: refused
        ? {
            action: 'book',
            problem: { type: 'about:blank', title: '', status: Number(refused) },
            values: { name: 'Piet' },
          }
        : null,
      report: (error) => console.error(`reported ${error instanceof Error ? error.message : ''}`),
    })
  },
} satisfies ExportedHandler
