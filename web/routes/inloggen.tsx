import { createFileRoute } from '@tanstack/react-router'
import { readSignIn } from '../features/accounts/sign-in-address'
import { SignInPage } from '../features/accounts/sign-in-page'

export const Route = createFileRoute('/inloggen')({
  component: () => <SignInPage isStaff base="/inloggen" {...readSignIn(Route.useSearch())} />,
})
