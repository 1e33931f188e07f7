/** What the address of a page of the intake says beside which page it is. */
export interface IntakeView {
  /** What was just saved. */
  bewaard: string | undefined
  /** The topic of the promise that is being changed, by its id. */
  onderwerp: string | undefined
  /** The theme whose question is being written. */
  thema: string | undefined
}

export function readIntakeView(search: Record<string, unknown>): IntakeView {
  const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    bewaard: textOf(search.bewaard),
    onderwerp: textOf(search.onderwerp),
    thema: textOf(search.thema),
  }
}

export interface IntakeParams {
  tenant: string
  project: string
}

export const intakeBase = ({ tenant, project }: IntakeParams) =>
  `/${tenant}/beheer/projecten/${project}/intake`

export const intakeApi = ({ tenant, project }: IntakeParams) =>
  `/api/v1/tenants/${tenant}/projects/${project}/intake`
