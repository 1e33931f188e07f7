import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite'

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

/**
 * Leaves out what proves the make of a device by its certificates: no passkey is asked for it
 * ("attestation: none"), so a statement with certificates is refused instead, and the worker is
 * spared 50 kB gzip of X.509 (decision record 0019).
 */
function withoutCertificates(): Plugin {
  const id = '\0without-certificates/'
  const services: Record<string, string> = {
    metadataService: 'MetadataService = { getStatement: async () => undefined }',
    settingsService:
      'SettingsService = { getRootCertificates: () => [], runtimeSupportsPQC: () => false }',
  }
  const signatureShape = 'node_modules/@peculiar/asn1-ecc/build/es2015/ec_signature_value.js'
  const left =
    /\/(metadataService|settingsService|validateCertificatePath|getCertificateInfo|isCertRevoked|convertX509PublicKeyToCOSE|validateExtFIDOGenCEAAGUID|verifyAttestation(?:WithMetadata|FIDOU2F|AndroidSafetyNet|AndroidKey|Apple|TPM))\.js$/
  return {
    name: 'without-certificates',
    resolveId: {
      order: 'pre',
      handler: (source, importer) => {
        if (!importer?.includes('/@simplewebauthn/server/')) return null
        // Of elliptic curves only the shape of a signature.
        if (source === '@peculiar/asn1-ecc') return resolve(root, signatureShape)
        const name = left.exec(source)?.[1]
        return name ? id + name : null
      },
    },
    load: (source) => {
      if (!source.startsWith(id)) return null
      const name = source.slice(id.length)
      const refuse = `${name} = () => { throw new Error('the make of a device is not asked for') }`
      return `export const ${services[name] ?? refuse}`
    },
  }
}

/**
 * zod carries its messages in fifty languages along. Ours stand in our own catalogue of problems, so
 * that only the one that zod itself starts with is kept.
 */
function oneLanguageOfZod(): Plugin {
  const id = '\0one-language-of-zod'
  const english = resolve(root, 'node_modules/zod/v4/locales/en.js')
  return {
    name: 'one-language-of-zod',
    resolveId: {
      order: 'pre',
      handler: (source, importer) =>
        source === '../locales/index.js' && importer?.includes('/zod/v4/') ? id : null,
    },
    load: (source) =>
      source === id ? `export { default as en } from ${JSON.stringify(english)}` : null,
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
  const entry = chunks.find((chunk) => chunk.isEntry)
  if (!entry) throw new Error('the client build has no entry')
  const [script, ...imports] = withImports(entry)
  const always = new Set([script, ...imports])
  const routes: Record<string, string[]> = {}
  const locales: Record<string, string[]> = {}
  for (const chunk of chunks) {
    const extra = withImports(chunk).filter((file) => !always.has(file))
    for (const module of chunk.moduleIds) {
      const [file = '', query] = module.split('?')
      if (query?.includes('tsr-split')) {
        const route = /createFileRoute\('([^']+)'\)/.exec(readFileSync(file, 'utf8'))?.[1]
        if (route) routes[route] = [...new Set([...(routes[route] ?? []), ...extra])]
      }
      const locale = /\/web\/messages\/(\w+)\.ts$/.exec(file)?.[1]
      if (locale) locales[locale] = extra
    }
  }
  return { script, imports, routes, locales }
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
    withoutCertificates(),
    oneLanguageOfZod(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // Looking around is one file: to split it into promises would only add weight.
      codeSplittingOptions: {
        splitBehavior: ({ routeId }) => {
          // What only staff open takes its loader along, out of what everybody loads.
          if (/organisatie\/|mensen|exploitant|werk\/|organisaties/.test(routeId))
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
          input: resolve(root, 'web/client.tsx'),
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
                // Brought in by the button of a passkey alone.
                { name: 'passkeys', test: /node_modules\/@simplewebauthn/, priority: 4 },
                {
                  // What is kept of somebody, and the way to have it erased.
                  name: 'persons',
                  test: /\/web\/(messages\/\w+\/persons\.|features\/persons\/|routes\/\$tenant\/mijn\/privacy.*tsr-split)/,
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
                  name: 'procurement',
                  test: /\/web\/(messages\/\w+\/(agreement|procurement)\.|features\/procurement\/|routes\/organisaties\/inkoop.*tsr-split)/,
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
                { name: 'public', test: /\/web\/(?!messages)/, priority: 1 },
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
