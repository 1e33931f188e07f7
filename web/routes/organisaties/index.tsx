import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '../../features/sign-ups/about-page'

export const Route = createFileRoute('/organisaties/')({ component: () => <AboutPage /> })
