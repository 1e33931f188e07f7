/**
 * Colour roles of the demo organisations, by slug: invented, nobody's house style. A role that ends
 * in `-dark` holds in the dark scheme; what is not named keeps the colour of the service.
 */
export const demoLooks: Record<string, Record<string, string>> = {
  // Harbour blue with warm orange.
  hoorn: {
    page: '#f8fafb',
    accent: '#0d4a80',
    'accent-text': '#ffffff',
    soft: '#e2edf6',
    warm: '#b94a06',
    'page-dark': '#10171d',
    'surface-dark': '#18222b',
    'accent-dark': '#86bff2',
    'accent-text-dark': '#06223c',
    'soft-dark': '#19324a',
    'warm-dark': '#ffa65e',
  },
  // Deep green with ochre.
  noorderhuis: {
    page: '#f9faf6',
    accent: '#1a5a3c',
    'accent-text': '#ffffff',
    soft: '#e3efe6',
    warm: '#8a5a00',
    'page-dark': '#101713',
    'surface-dark': '#18221c',
    'accent-dark': '#82d0a3',
    'accent-text-dark': '#052818',
    'soft-dark': '#1a3628',
    'warm-dark': '#e8b64d',
  },
  // Plum with soft pink.
  'de-linde': {
    page: '#fdf9fb',
    accent: '#6b2a5b',
    'accent-text': '#ffffff',
    soft: '#f8e6ef',
    warm: '#a83a68',
    'page-dark': '#181218',
    'surface-dark': '#231b23',
    'accent-dark': '#e5a8d5',
    'accent-text-dark': '#33102b',
    'soft-dark': '#3c2438',
    'warm-dark': '#ffb0cb',
  },
}
