import type { ButtonHTMLAttributes } from 'react'
import { LocalLink, type LocalLinkProps } from './local-link'

export type ButtonLook = 'primary-action' | 'secondary-action' | 'subtle'

function buttonClass(look: ButtonLook): string {
  return `utrecht-button utrecht-button--${look}`
}

/** Submits its form unless told otherwise. One primary button a page, with a verb. */
export function Button({
  look = 'primary-action',
  type = 'submit',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look)} {...rest} />
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  look = 'secondary-action',
  ...rest
}: LocalLinkProps & { look?: ButtonLook }) {
  return <LocalLink className={buttonClass(look)} {...rest} />
}
