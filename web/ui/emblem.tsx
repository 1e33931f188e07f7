/** The outline of an area as a small solid shape; always beside its name, so it says nothing itself. */
export function Emblem(props: { outline: string; box: string }) {
  return (
    <svg className="emblem" viewBox={props.box} aria-hidden="true">
      <path d={props.outline} />
    </svg>
  )
}
