import { createFileRoute } from '@tanstack/react-router'
import { readSignIn } from '../features/accounts/sign-in-address'
import { StaffSignInPage } from '../features/passkeys/staff-sign-in-page'

export const Route = createFileRoute('/inloggen')({
  component: () => <StaffSignInPage {...readSignIn(Route.useSearch())} />,
})
