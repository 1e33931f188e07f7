// What `npm run areas` needs of the program, in one module: it is read through Vite, because the map
// grid and the figures are the worker's own, and that is TypeScript.
export { listYears } from './list-years'
export { readInput } from './read-input'
export { isPrepared, writeAreas } from './write-areas'
