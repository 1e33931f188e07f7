/** A telephone number that a phone can dial. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  )
}
