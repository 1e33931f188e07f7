import { createFileRoute } from '@tanstack/react-router'
import type { GemeenteList } from '../../../worker/features/sign-ups/contract'
import { readSignUp } from '../../features/sign-ups/sign-up-address'
import { SignUpCodePage, SignUpPage } from '../../features/sign-ups/sign-up-page'

export const Route = createFileRoute('/organisaties/aanmelden')({
  loader: ({ context }) => context.api.get<GemeenteList>('/api/v1/gemeenten'),
  component: function SignUpRoute() {
    const asked = readSignUp(Route.useSearch())
    const list = Route.useLoaderData()
    return asked ? <SignUpCodePage {...asked} /> : <SignUpPage {...list} />
  },
})
