import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { seedDemo } from '../../db/seed'
import type { SeedDatabase } from '../../db/seed/rows'
import { migrate, readMigrations } from '../../scripts/migrate.mjs'

const BINDINGS = ['DIRECTORY', 'TENANT_0001', 'TENANT_0002', 'TENANT_0003', 'TENANT_0004']

export interface Databases {
  open(binding: string): Promise<SeedDatabase>
  rows<T>(binding: string, sql: string): Promise<T[]>
  seed(startOn: string, secretKey?: string): Promise<string[]>
  stop(): Promise<void>
}

/** Empty databases with all migrations, in workerd, that nothing else uses. */
export async function openDatabases(): Promise<Databases> {
  const mf = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default {}',
      d1Databases: Object.fromEntries(BINDINGS.map((name) => [name, name])),
    }),
  )
  const open = (binding: string) => mf.getD1Database(binding)
  for (const binding of BINDINGS) {
    const kind = binding === 'DIRECTORY' ? 'directory' : 'tenant'
    await migrate(await open(binding), readMigrations(kind))
  }
  return {
    open,
    async rows<T>(binding: string, sql: string) {
      const { results } = await (await open(binding)).prepare(sql).all<T>()
      return results
    },
    async seed(startOn, secretKey) {
      const lines: string[] = []
      await seedDemo({
        database: open,
        startOn,
        now: Date.parse(`${startOn}T09:00:00Z`) / 1000,
        report: (line) => lines.push(line),
        ...(secretKey === undefined ? {} : { secretKey }),
      })
      return lines
    },
    stop: () => mf.dispose(),
  }
}
