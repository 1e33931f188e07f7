/**
 * Who else processes data for this service, for what and where: the one list, which the page for
 * buyers prints. Without a name: whom the operator of the service chooses.
 */
export const subProcessors = [
  { use: 'platform', name: 'Cloudflare, Inc.', parts: ['Workers'], where: 'nearest' },
  { use: 'storage', name: 'Cloudflare, Inc.', parts: ['D1', 'R2', 'Queues'], where: 'eu' },
  { use: 'mail', name: null, parts: ['SMTP'], where: 'chosen' },
] as const
