import { useApp } from '../../app-context'

/** A page that could not be shown. What broke is in the log, under the number that stands here. */
export function Failed() {
  const { messages, problem, requestId } = useApp()
  return (
    <>
      <h1>{messages.site.problemTitle}</h1>
      <p>{problem?.detail ?? messages.site.problemText}</p>
      <p>{messages.site.requestId(problem?.requestId ?? requestId)}</p>
    </>
  )
}
