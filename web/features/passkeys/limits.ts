// As in the contract of the worker; the browser takes only its types. A test compares.
export const PASSKEY_NAME = 60
