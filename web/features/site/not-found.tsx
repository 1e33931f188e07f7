import { useApp } from '../../app-context'

export function NotFound() {
  const { messages } = useApp()
  return (
    <>
      <h1>{messages.site.notFoundTitle}</h1>
      <p>{messages.site.notFoundText}</p>
    </>
  )
}
