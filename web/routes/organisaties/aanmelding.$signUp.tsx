import { createFileRoute } from '@tanstack/react-router'
import type { SignUp } from '../../../worker/features/sign-ups/contract'
import { orSignIn } from '../../features/accounts/or-sign-in'
import { StatusPage } from '../../features/sign-ups/status-page'

export const Route = createFileRoute('/organisaties/aanmelding/$signUp')({
  loader: ({ context, location, params }) =>
    orSignIn(context.api.get<SignUp>(`/api/v1/sign-ups/${params.signUp}`), {
      context,
      location,
      params: {},
    }),
  component: () => <StatusPage signUp={Route.useLoaderData()} />,
})
