import { useWords } from './words'

const SIDE = 96

/** Somebody on a story, by the photo that they put there. */
export function Portrait(props: { tenant: string; project: string; file: string; name: string }) {
  const words = useWords()
  return (
    <img
      className="portrait"
      src={`/${props.tenant}/projecten/${props.project}/foto/${props.file}`}
      alt={words.photoOf(props.name)}
      width={SIDE}
      height={SIDE}
      loading="lazy"
    />
  )
}
