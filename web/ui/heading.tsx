import type { HTMLAttributes } from 'react'

type HeadingProps = HTMLAttributes<HTMLHeadingElement>

/** The one `h1` of a page. It can take the focus after a step within the page. */
export function PageHeading(props: HeadingProps) {
  return <h1 className="utrecht-heading-1" tabIndex={-1} {...props} />
}

export function SectionHeading(props: HeadingProps) {
  return <h2 className="utrecht-heading-2" {...props} />
}
