/** The five phases of the method, in order. */
export const phases = [0, 1, 2, 3, 4] as const
export type Phase = (typeof phases)[number]

/**
 * What must come out of each phase. An organisation may give a phase another name and add steps of its
 * own (tables `phase_name`, `phase_step`); it cannot take one of these away. Purposes, outputs and
 * questions to ask stand in words in `web/messages`.
 */
export const outputsOf = {
  0: [
    'intake',
    'area',
    'urgency',
    'expectations',
    'themes',
    'promise',
    'area-picture',
    'stakeholders',
    'communication-plan',
  ],
  1: ['conversations', 'conversation-place', 'needs', 'offers', 'possible-wijkverbinders'],
  2: ['insights', 'correction-round', 'next-steps', 'recruitment'],
  3: ['ideas', 'vote', 'partners', 'plan', 'training', 'initiatives'],
  4: ['meeting-places', 'exchange', 'involvement', 'effects'],
} as const satisfies Record<Phase, readonly string[]>

/** Where homes are at stake, the tenants' organisation is an obligatory partner. */
export const TENANTS_ADVICE = 'tenants-advice'

/** The outputs of a phase for a kind of project. */
export function outputsFor(phase: Phase, kind: string): string[] {
  const sensitive = phase === 0 && kind !== 'regular' ? [TENANTS_ADVICE] : []
  return [...outputsOf[phase], ...sensitive]
}
