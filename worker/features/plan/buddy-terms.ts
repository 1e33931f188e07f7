import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { openProject, recordIn } from '../../projects/open-project'
import type { BuddyTermsChange } from './contract'
import { putBuddyTerms } from './queries'

/** Notes what the buddy gets: paid, with an allowance, or unpaid. */
export async function setBuddyTerms(
  call: TenantCall,
  projectId: string,
  asked: BuddyTermsChange,
): Promise<void> {
  await openProject(call, projectId, 'project.work')
  if (asked.pay === 'unpaid' && asked.costCents > 0)
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/costCents', code: 'invalid' }],
    })
  await recordIn(call, projectId, [putBuddyTerms(call.tenant.db, projectId, asked)], {
    action: 'plan.buddy-agreed',
    fields: [asked.pay],
  })
}
