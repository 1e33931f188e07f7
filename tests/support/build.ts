import { buildIfChanged } from '../../scripts/build.mjs'

/** Once before all files that start a server. */
export default async function setup(): Promise<void> {
  await buildIfChanged({ test: true, report: console.log })
}
