/** What the directory knows of how an organisation shows who it is. Decision record 0025. */
export interface ProofFacts {
  proofMethod: 'mail-domain' | 'letter' | null
  letterSentAt: number | null
  provenAt: number | null
}

/** How far an organisation is with showing who it is; without facts it was entered by hand. */
export function proofStateOf(facts: ProofFacts | null): 'none' | 'asked' | 'sent' | 'proven' {
  if (!facts || facts.provenAt !== null) return 'proven'
  if (facts.proofMethod === null) return 'none'
  return facts.letterSentAt === null ? 'asked' : 'sent'
}
