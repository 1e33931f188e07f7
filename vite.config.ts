import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { tanstackRouter, tanstackRouterGenerator } from '@tanstack/router-plugin/vite'
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite'
import { isForWork, workParts } from './web/audience.ts'

const root = import.meta.dirname
const assetsFile = resolve(root, 'dist/client-assets.json')
const FLOOR = ['safari15', 'chrome100']
const seedEntry = resolve(root, 'db/seed/index.ts')

/**
 * Tells the worker which files the client build wrote. The client is built first and leaves a
 * small JSON file; the worker reads it as a module. A file, because each build has its own plugins.
 */
function clientAssets(): Plugin {
  const id = 'virtual:client-assets'
  return {
    name: 'client-assets',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}` ? `export default ${readFileSync(assetsFile, 'utf8')}` : null,
    writeBundle(_options, bundle) {
      if (this.environment.name !== 'client') return
      mkdirSync(resolve(root, 'dist'), { recursive: true })
      writeFileSync(assetsFile, JSON.stringify(describe(bundle)))
    },
  }
}

interface StandIn {
  /** What is imported. */
  asked: RegExp
  /** By whom. */
  from: RegExp
  /** What it is here; gets the groups of `asked`. */
  text: (...groups: string[]) => string
}

const reExported = (file: string) => `export * from ${JSON.stringify(resolve(root, file))}`
const refusing = (...names: string[]) =>
  names
    .map((name) => `export const ${name} = () => { throw new Error('${name} was left out') }`)
    .join('\n')

const ofZod = /\/zod\/v4\//
const ofPasskeys = /\/@simplewebauthn\/server\//

/**
 * What packages carry along for uses that this service does not have, and what stands here instead.
 * React's other renderer, the unused of zod and ASN.1 alone weighed 69 kB gzip of 518.
 */
const standIns: readonly StandIn[] = [
  // React's other way of rendering, without streams.
  {
    asked: /^\.\/cjs\/react-dom-server-legacy\./,
    from: /\/react-dom\//,
    text: () => 'export {}',
  },
  // Messages in fifty languages: ours stand in our own catalogue of problems.
  {
    asked: /\/locales\/index\.js$/,
    from: ofZod,
    text: () =>
      `export { default as en } from ${JSON.stringify(resolve(root, 'node_modules/zod/v4/locales/en.js'))}`,
  },
  // Schemas out of JSON, and into code, which a worker may not run.
  { asked: /\/from-json-schema\.js$/, from: ofZod, text: () => refusing('fromJSONSchema') },
  {
    asked: /\/compile\.js$/,
    from: ofZod,
    text: () =>
      refusing(
        'INVALID',
        'compile',
        'compileFn',
        'withParser',
        'ZodCompileAsyncError',
        'ZodCompileUnsupportedError',
      ),
  },
  // And JSON schemas out of ours: the document of the API is made by another package.
  {
    asked: /\/to-json-schema\.js$/,
    from: ofZod,
    text: () =>
      `${refusing('initializeContext', 'handleUnrepresentable', 'processSchema', 'process', 'extractDefs', 'finalize', 'toJSONSchema')}
      export const createToJSONSchemaMethod = () => toJSONSchema
      export const createStandardJSONSchemaMethod = () => toJSONSchema`,
  },
  // The make of a device, proven by certificates: never asked for (decision record 0019), so that a
  // statement with certificates is refused.
  {
    asked:
      /\/(validateCertificatePath|getCertificateInfo|isCertRevoked|convertX509PublicKeyToCOSE|validateExtFIDOGenCEAAGUID|verifyAttestation(?:WithMetadata|FIDOU2F|AndroidSafetyNet|AndroidKey|Apple|TPM))\.js$/,
    from: ofPasskeys,
    text: (name = '') => refusing(name),
  },
  {
    asked: /\/metadataService\.js$/,
    from: ofPasskeys,
    text: () => 'export const MetadataService = { getStatement: async () => undefined }',
  },
  {
    asked: /\/settingsService\.js$/,
    from: ofPasskeys,
    text: () =>
      'export const SettingsService = { getRootCertificates: () => [], runtimeSupportsPQC: () => false }',
  },
  // Everything that ASN.1 can say, for two numbers.
  {
    asked: /^@peculiar\/asn1-(?:schema|ecc)$/,
    from: ofPasskeys,
    text: () => reExported('worker/auth/der-signature.ts'),
  },
]

/** A worker never asks a device for a passkey: what does that stays with the browser. */
const standInsOfWorkers: readonly StandIn[] = [
  {
    asked: /^@simplewebauthn\/browser$/,
    from: /\/web\//,
    text: () => refusing('startAuthentication', 'startRegistration'),
  },
]

function lighter(): Plugin {
  const texts = new Map<string, string>()
  return {
    name: 'lighter',
    resolveId: {
      order: 'pre',
      handler(source, importer = '') {
        const isServer = this.environment.config.consumer === 'server'
        for (const { asked, from, text } of [...standIns, ...(isServer ? standInsOfWorkers : [])]) {
          const found = from.test(importer) ? asked.exec(source) : null
          if (!found) continue
          const id = `\0lighter/${found[0]}`
          texts.set(id, text(...found.slice(1)))
          return id
        }
        return null
      },
    },
    load: (id) => texts.get(id) ?? null,
  }
}

/** In one test worker, pages that go wrong on purpose stand in for the routes. */
function pageFaults(): Plugin {
  return {
    name: 'page-faults',
    applyToEnvironment: (environment) => environment.name === 'pageFaults',
    resolveId: {
      order: 'pre',
      handler: (source) =>
        source.endsWith('/routeTree.gen')
          ? resolve(root, 'tests/support/page-faults-routes.tsx')
          : null,
    },
  }
}

function describe(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (chunk: Rolldown.OutputChunk, seen = new Set<string>()): string[] => {
    if (seen.has(chunk.fileName)) return []
    seen.add(chunk.fileName)
    const below = chunk.imports.flatMap((name) => {
      const imported = byName.get(name)
      return imported ? withImports(imported, seen) : []
    })
    return [`/${chunk.fileName}`, ...below]
  }
  const entryOf = (name: string) => {
    const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name)
    if (!entry) throw new Error(`the client build has no entry ${name}`)
    const [script = '', ...imports] = withImports(entry)
    return { script, imports }
  }
  const entries = { residents: entryOf('client'), work: entryOf('client-work') }
  const routes: Record<string, string[]> = {}
  const locales: Record<string, string[]> = {}
  const words: Record<string, Record<string, string[]>> = { nl: {}, en: {} }
  // Words that a page asks for in its own language alone.
  const laterWords = (files: readonly string[]) =>
    files
      .flatMap((file) => byName.get(file.slice(1))?.dynamicImports ?? [])
      .flatMap((file) => {
        const of = byName
          .get(file)
          ?.moduleIds.join()
          .match(/\/web\/messages\/(\w+)\/\w+\.ts/)
        return of?.[1] ? [[of[1], `/${file}`] as const] : []
      })
  for (const chunk of chunks) {
    const beside = ({ script, imports }: { script: string; imports: string[] }) =>
      withImports(chunk).filter((file) => file !== script && !imports.includes(file))
    for (const module of chunk.moduleIds) {
      const [file = '', query] = module.split('?')
      if (query?.includes('tsr-split')) {
        const route = /createFileRoute\('([^']+)'\)/.exec(readFileSync(file, 'utf8'))?.[1]
        if (!route) continue
        const extra = beside(entries[isForWork(route) ? 'work' : 'residents'])
        routes[route] = [...new Set([...(routes[route] ?? []), ...extra])]
        for (const [language, asked] of laterWords(extra)) {
          const ofLanguage = words[language] ?? {}
          ofLanguage[route] = [...new Set([...(ofLanguage[route] ?? []), asked])]
        }
      }
      const locale = /\/web\/messages\/(\w+)\.ts$/.exec(file)?.[1]
      if (locale) locales[locale] = beside(entries.residents)
    }
  }
  return { entries, routes, locales, words }
}

// Packages for React servers say "use client", which means nothing here.
const quiet = { checks: { moduleLevelDirective: false } }

const worker = (entry: string, outDir: string): EnvironmentOptions => ({
  consumer: 'server',
  resolve: {
    noExternal: true,
    conditions: ['workerd', 'worker', 'module', 'browser', 'production'],
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    target: 'es2024',
    cssTarget: FLOOR,
    minify: true,
    cssMinify: true,
    chunkSizeWarningLimit: 2000,
    copyPublicDir: false,
    emptyOutDir: true,
    rolldownOptions: {
      input: resolve(root, entry),
      external: [/^cloudflare:/],
      ...quiet,
      output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false },
    },
  },
})

export default defineConfig(({ mode }) => ({
  root,
  publicDir: 'web/public',
  logLevel: 'warn',
  plugins: [
    clientAssets(),
    pageFaults(),
    lighter(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // Looking around is one file: to split it into promises would only add weight.
      codeSplittingOptions: {
        splitBehavior: ({ routeId }) => {
          // What only staff open takes its loader along, out of what everybody loads.
          if (
            /organisatie\/|mensen|intake|communicatie|verhaal|vragen|bijeenkomsten|tenant\/(?:projecten|vraag|aanmelding)|bevestigen|exploitant|werk\/|organisaties/.test(
              routeId,
            )
          )
            return [['component', 'loader']]
          return /beheer|reserv|mijn|inloggen|organisaties|werk|exploitant|uitnodiging|toegankelijkheid|privacy|contact/.test(
            routeId,
          )
            ? [['component']]
            : []
        },
      },
      routesDirectory: 'web/routes',
      generatedRouteTree: 'web/routeTree.gen.ts',
      disableLogging: true,
    }),
    tanstackRouterGenerator({
      target: 'react',
      routesDirectory: 'web/routes',
      generatedRouteTree: 'web/routeTree.residents.gen.ts',
      routeFileIgnorePattern: `^(${workParts.join('|')})(\\.tsx)?$`,
      disableLogging: true,
    }),
  ],
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        emptyOutDir: true,
        target: FLOOR,
        // Its helper adds links without the nonce; the worker writes them with it.
        modulePreload: false,
        rolldownOptions: {
          input: [resolve(root, 'web/client.tsx'), resolve(root, 'web/client-work.tsx')],
          ...quiet,
          output: {
            entryFileNames: 'assets/[name]-[hash].js',
            chunkFileNames: 'assets/[name]-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
            codeSplitting: {
              includeDependenciesRecursively: false,
              // Few files: on a slow line each request costs more than its bytes. What residents
              // see is one file, what hosts and administrators see another.
              groups: [
                {
                  name: 'vendor',
                  test: /node_modules|rolldown\/runtime|preload-helper/,
                  priority: 3,
                },
                // The pages there are beside those of residents, and what is in their addresses.
                {
                  name: 'work-routes',
                  test: /\/web\/(routes\/(\$tenant\/(beheer|bevestigen|projecten|vraag|aanmelding)|exploitant|werk|organisaties)(?!.*tsr-split)|features\/(manage|members|records|woo|look|passkeys|operator|statements|projects|intake|story|around|plan|gatherings)\/.*-address\.|ui\/photo-field)/,
                  priority: 5,
                },
                {
                  name: 'settings',
                  test: /\/web\/(features\/(settings|members|retention|records|look|statements|rights|woo)\/(?!.*-address\.)|routes\/.*beheer\/(organisatie|mensen).*tsr-split)/,
                  priority: 3,
                },
                {
                  // Apart, or they join the file of one page, and that file and 'settings' would
                  // each wait for the other.
                  name: 'settings-words',
                  test: /\/web\/messages\/(nl|en)\/(settings|look|members|retention|records|statements|rights|woo)\.ts/,
                  priority: 3,
                },
                {
                  name: 'projects',
                  test: /\/web\/(features\/(projects|around)\/(?!.*-address\.)|routes\/.*(beheer\/(projecten|organisatie\/methode)|bevestigen\/organisatie).*tsr-split)/,
                  priority: 4,
                },
                {
                  name: 'projects-words',
                  test: /\/web\/messages\/(nl|en)\/(projects|method|themes|around)\.ts/,
                  priority: 4,
                },
                {
                  name: 'plan',
                  test: /\/web\/(messages\/\w+\/plan\.|features\/plan\/(?!.*-address\.)|routes\/.*beheer\/projecten\/.*communicatie.*tsr-split)/,
                  priority: 5,
                },
                // Brought in by the button of a passkey alone.
                { name: 'passkeys', test: /node_modules\/@simplewebauthn/, priority: 4 },
                {
                  // The same for whoever serves somebody else: residents do not load it.
                  name: 'persons-desk',
                  test: /\/web\/features\/persons\/(desk-page|person-facts|person-page|persons-data-page)\./,
                  priority: 5,
                },
                {
                  // What is kept of somebody, and the way to have it erased.
                  name: 'persons',
                  test: /\/web\/(features\/persons\/|routes\/\$tenant\/mijn\/privacy.*tsr-split)/,
                  priority: 4,
                },
                {
                  name: 'story',
                  test: /\/web\/(messages\/\w+\/(promise|story|story-desk)\.|features\/story\/(?!.*-address\.)|routes\/\$tenant\/(projecten|vraag)\/.*tsr-split|routes\/.*beheer\/projecten\/.*(verhaal|vragen|naam).*tsr-split)/,
                  priority: 5,
                },
                {
                  name: 'gatherings',
                  test: /\/web\/(messages\/\w+\/gatherings\.|features\/gatherings\/(?!.*-address\.)|routes\/\$tenant\/aanmelding\/.*tsr-split|routes\/.*bijeenkomsten.*tsr-split)/,
                  priority: 6,
                },
                {
                  name: 'looks',
                  test: /\/web\/(messages\/\w+\/looks\.|features\/accounts\/(looks-words|my-looks-page)|routes\/\$tenant\/mijn\/ingezien.*tsr-split)/,
                  priority: 4,
                },
                // Words that only these pages read go with them: left to themselves they would end in
                // the file of one page, which needs theirs first.
                {
                  // Read by anybody, and rarely: in no other page's way.
                  name: 'statements',
                  test: /\/web\/(messages\/\w+\/(statements|processing)\.|features\/(processing\/|statements\/(?!edit|.*-form\.|.*-address\.|limits))|routes\/\$tenant\/(toegankelijkheid|privacy|contact)\..*tsr-split)/,
                  priority: 4,
                },
                {
                  name: 'agreement',
                  test: /\/web\/(messages\/\w+\/agreement\.|features\/sign-ups\/agreement|routes\/organisaties\/overeenkomst.*tsr-split)/,
                  priority: 4,
                },
                {
                  name: 'procurement',
                  test: /\/web\/(messages\/\w+\/procurement\.|features\/procurement\/|routes\/organisaties\/inkoop.*tsr-split)/,
                  priority: 4,
                },
                {
                  name: 'work',
                  test: /\/web\/(features\/(work|passkeys)\/(?!.*-address\.)|routes\/(werk|inloggen\.tsx).*tsr-split)/,
                  priority: 3,
                },
                {
                  name: 'operator',
                  test: /\/web\/(features\/operator\/(?!.*-address\.)|routes\/exploitant.*tsr-split)/,
                  priority: 3,
                },
                {
                  name: 'intake',
                  test: /\/web\/(messages\/\w+\/intake\.|features\/intake\/|routes\/.*(intake|bevestigen\/(?!organisatie)).*tsr-split)/,
                  priority: 5,
                },
                {
                  name: 'invitation',
                  test: /\/web\/(messages\/\w+\/invitation\.|features\/invitations\/|routes\/.*uitnodiging.*tsr-split)/,
                  priority: 3,
                },
                {
                  name: 'manage',
                  // What a loader reads from the address is needed before the page is.
                  test: /\/web\/(features\/manage\/(?!.*-address\.)|routes\/.*beheer.*tsr-split)/,
                  priority: 2,
                },
                {
                  name: 'sign-up',
                  test: /\/web\/(features\/sign-ups\/(?!.*-address\.)|routes\/.*organisaties.*tsr-split)/,
                  priority: 2,
                },
                {
                  name: 'booking',
                  test: /\/web\/(features\/(bookings\/(?!alternatives|load-)|accounts\/.*-page\.)|routes\/.*tsr-split)/,
                  priority: 2,
                },
                { name: 'public', test: /\/web\/(?!messages|client|routeTree)/, priority: 1 },
              ],
            },
          },
        },
      },
    },
    worker: worker('worker/index.ts', 'dist/worker'),
    ...(existsSync(seedEntry) && { seed: worker('db/seed/index.ts', 'dist/seed') }),
    ...(mode === 'test' && {
      testWorker: worker('tests/support/worker.ts', 'dist/test-worker'),
      pageFaults: worker('tests/support/page-faults-worker.ts', 'dist/page-faults'),
    }),
  },
  builder: {
    async buildApp(builder) {
      const { client, ...others } = builder.environments
      if (!client) throw new Error('no client environment')
      await builder.build(client)
      for (const [name, environment] of Object.entries(others)) {
        if (name !== 'ssr') await builder.build(environment)
      }
    },
  },
}))
