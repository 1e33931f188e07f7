import { callThen, type PageForms } from '../../http/forms'

export const workForms: readonly PageForms[] = [
  {
    path: '/werk',
    actions: {
      'sign-out': ({ call }) => callThen(call('DELETE', '/api/v1/sessions/current'), '/inloggen'),
    },
  },
]
