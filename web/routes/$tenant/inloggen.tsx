import { createFileRoute } from '@tanstack/react-router'
import { readSignIn } from '../../features/accounts/sign-in-address'
import { SignInPage } from '../../features/accounts/sign-in-page'

export const Route = createFileRoute('/$tenant/inloggen')({
  // For its name and colours: nothing else on this page asks the organisation.
  loader: ({ context, params }) => context.api.get(`/api/v1/tenants/${params.tenant}`),
  component: function SignIn() {
    const base = `/${Route.useParams().tenant}/inloggen`
    return <SignInPage isStaff={false} base={base} {...readSignIn(Route.useSearch())} />
  },
})
