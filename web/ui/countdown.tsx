import { useEffect, useState } from 'react'

/**
 * Seconds that are left, counted by the browser from what the worker said; the page's own clock is
 * never asked, so it may be wrong. Without script it stays at what was rendered.
 */
export function useSecondsLeft(secondsAtStart: number): number {
  const [left, setLeft] = useState(secondsAtStart)
  useEffect(() => {
    const started = performance.now()
    const count = () =>
      setLeft(Math.max(0, secondsAtStart - Math.floor((performance.now() - started) / 1000)))
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [secondsAtStart])
  return left
}

/**
 * A bar that runs out, with words that a screen reader hears only when `wordsOf` changes them:
 * give it words by the minute, not by the second.
 */
export function Countdown(props: {
  left: number
  total: number
  wordsOf: (secondsLeft: number) => string
}) {
  return (
    <>
      <progress max={props.total} value={props.left} aria-hidden="true" />
      <p role="status">{props.wordsOf(props.left)}</p>
    </>
  )
}
