declare module 'virtual:client-assets' {
  /** Addresses of the built client files, known when the worker is built. */
  const clientAssets: {
    /** The entry module for each part of the service, and what it imports at once. */
    entries: Record<'residents' | 'work', { script: string; imports: string[] }>
    /** What each language adds. */
    locales: Record<string, string[]>
    /** What each route adds, by route id (`/$tenant/plekken/`). */
    routes: Record<string, string[]>
    /** Words that a route asks for in one language alone, by language and route id. */
    words: Record<string, Record<string, string[]>>
  }
  export default clientAssets
}
