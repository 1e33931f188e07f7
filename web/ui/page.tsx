import { type ReactNode, useEffect } from 'react'
import { useApp } from '../app-context'
import { ErrorSummary } from './error-summary'
import { PageHeading } from './heading'

/**
 * What every page has: a title in the tab, the summary of a refused form, and one heading.
 * `lead` stands large under the heading; `heading` replaces the title on the page itself.
 */
export function Page(props: {
  title: string
  heading?: ReactNode
  lead?: ReactNode
  children?: ReactNode
}) {
  const { organisation, messages } = useApp()
  const site = organisation?.name ?? messages.site.name
  // Here and not in the document around it: React takes a document over before its page.
  useEffect(() => {
    document.documentElement.dataset.hydrated = 'true'
  }, [])
  return (
    <div className="flow">
      <title>{`${props.title} - ${site}`}</title>
      <ErrorSummary />
      <PageHeading>{props.heading ?? props.title}</PageHeading>
      {props.lead && <p className="utrecht-paragraph utrecht-paragraph--lead">{props.lead}</p>}
      {props.children}
    </div>
  )
}
