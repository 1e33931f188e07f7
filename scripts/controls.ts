// Writes web/styles/controls.css anew, after an update of a package or a change of controls.json:
// node scripts/controls.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { makeControlsSheet } from './prune-controls.ts'

const styles = new URL('../web/styles/', import.meta.url)
const settings = JSON.parse(readFileSync(new URL('controls.json', styles), 'utf8'))
writeFileSync(new URL('controls.css', styles), makeControlsSheet(settings))
