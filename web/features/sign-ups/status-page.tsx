import type { SignUp } from '../../../worker/features/sign-ups/contract'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { planWords } from './about-page'
import { useWords } from './words'

/** How a sign-up stands: ready to work in, being made, or in the queue. */
export function StatusPage({ signUp }: { signUp: SignUp }) {
  const words = useWords()
  const { state, name, slug, plan, ahead, id } = signUp
  if (state === 'ready') {
    return (
      <Page title={words.statusTitle} heading={words.ready(name)} lead={words.readyLead}>
        <section className="flow">
          <SectionHeading>{words.nextTitle}</SectionHeading>
          <ol>
            {words.readySteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <ButtonLink look="primary-action" href={`/${slug}/beheer/organisatie`}>
              {words.manage}
            </ButtonLink>
          </p>
        </section>
        <Facts
          rows={[
            [words.addressOf, `/${slug}`],
            [words.plan, planWords(words, plan)],
          ]}
        />
      </Page>
    )
  }
  const isWaiting = state === 'waiting'
  return (
    <Page
      title={words.statusTitle}
      heading={isWaiting ? words.waiting : words.moving}
      lead={isWaiting ? words.waitingLead(ahead) : words.movingText}
    >
      {isWaiting && <p>{words.waitingText}</p>}
      <p>
        <ButtonLink href={`/organisaties/aanmelding/${id}`}>{words.look}</ButtonLink>
      </p>
    </Page>
  )
}
