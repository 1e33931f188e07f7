const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * Whether nine digits can be a burgerservicenummer: the "elfproef" of the Wet algemene bepalingen
 * burgerservicenummer, with -1 for the last digit.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0
}

// Digits with at most one space or dot between them.
const runs = /\d(?:[ .\u00a0]?\d)*/g
// What stands before the last nine digits of a number of another country, or of ours written so.
const countryCode = /(?:\+|\b00)[1-9]\d?\d?[ -]?(?:\(0\) ?)?$/

/**
 * Whether a text holds a number that can be a BSN: nine digits together, or nine with spaces or dots
 * between them. Nine digits of a longer run are something else, and so is the end of a phone number
 * that begins with + or 00; a Dutch phone number has ten digits.
 */
export function holdsBsn(text: string): boolean {
  for (const { 0: run, index } of text.matchAll(runs)) {
    const isPhone = text[index - 1] === '+' || run.startsWith('00')
    if (isPhone || countryCode.test(text.slice(0, index))) continue
    if (isBsn(run.replaceAll(/\D/g, '')) || run.split(/\D/).some(isBsn)) return true
  }
  return false
}
