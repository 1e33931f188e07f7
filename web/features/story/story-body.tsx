import type { ReactNode } from 'react'
import type { Spot, Story } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import { dateWords, fullDayWords, rangeWords } from '../../words/moments'
import { Portrait } from './portrait'
import { PromisePart } from './promise-part'
import { useWords } from './words'

/** What a story tells, the same on the public page and on what the team looks at before. */
export function StoryBody({ tenant, story }: { tenant: string; story: Story }) {
  const words = useWords()
  const { time } = useApp().messages
  const { project, text, spots, promise } = story
  const day = (on: string) => dateWords(time, on, story.asOf.on)
  return (
    <>
      {text && (
        <>
          <p className="quiet">{words.dates(day(project.startsOn), day(project.endsOn))}</p>
          <Told title={words.why} text={text.why} lang={text.locale} />
          <Told title={words.asked} text={text.asked} lang={text.locale} />
          <Told title={words.ideas} text={text.ideas} lang={text.locale} />
        </>
      )}
      <Gatherings tenant={tenant} story={story} />
      <Who tenant={tenant} story={story} />
      {spots.length > 0 && (
        <section className="flow">
          <SectionHeading>{words.spots}</SectionHeading>
          {spots.map((spot) => (
            <div key={spot.id} className="flow">
              <h3 className="utrecht-heading-3">
                <Typed>{spot.name}</Typed>
              </h3>
              <SpotFacts spot={spot} />
            </div>
          ))}
        </section>
      )}
      {promise && <PromisePart promise={promise} />}
    </>
  )
}

/** What residents can come to; each leads to where they sign up. */
function Gatherings({ tenant, story }: { tenant: string; story: Story }) {
  const words = useWords()
  const { time } = useApp().messages
  const { gatherings, project, asOf } = story
  if (gatherings.length === 0) return null
  return (
    <section className="flow" id="bijeenkomsten">
      <SectionHeading>{words.gatherings}</SectionHeading>
      {gatherings.map(({ id, name, starts, ends, place, placeSlug, spot }) => (
        <div key={id} className="card flow">
          <h3 className="utrecht-heading-3">
            <Typed>{name}</Typed>
          </h3>
          <p>
            {fullDayWords(time, starts.on, asOf.on)} {rangeWords(time, starts, ends)}
          </p>
          <p>
            {placeSlug ? (
              <LocalLink href={`/${tenant}/plekken/${placeSlug}`}>
                <Typed>{place}</Typed>
              </LocalLink>
            ) : (
              <Typed>{place}</Typed>
            )}
          </p>
          {spot === 'lost' && <p>{words.gatheringLost}</p>}
          <p>
            <ButtonLink
              href={`/${tenant}/projecten/${project.id}/bijeenkomsten/${id}`}
              aria-label={words.gatheringOpenOf(name)}
            >
              {words.gatheringOpen}
            </ButtonLink>
          </p>
        </div>
      ))}
    </section>
  )
}

function Told({ title, text, lang }: { title: string; text: string; lang: string }) {
  if (text === '') return null
  return (
    <section className="flow">
      <SectionHeading>{title}</SectionHeading>
      <p className="prose" lang={lang}>
        {text}
      </p>
    </section>
  )
}

function Who({ tenant, story }: { tenant: string; story: Story }) {
  const words = useWords()
  const { project, people, parties, alliance } = story
  if (people.length + parties.length + alliance.length === 0) return null
  return (
    <section className="flow">
      <SectionHeading>{words.who}</SectionHeading>
      <ul>
        {people.map(({ id, name, role, function: job, photo }) => (
          <Named
            key={id}
            name={name}
            picture={
              photo && <Portrait tenant={tenant} project={project.id} file={photo} name={name} />
            }
          >
            {words.roles[role]}
            {job && (
              <>
                . <Typed>{job}</Typed>
              </>
            )}
          </Named>
        ))}
        {parties.map(({ id, name, part }) => (
          <Named key={id} name={name}>
            {words.parts[part]}
          </Named>
        ))}
        {alliance.map(({ id, name, offers }) => (
          <Named key={id} name={name}>
            {offers === '' ? words.alliance : <Typed>{offers}</Typed>}
          </Named>
        ))}
      </ul>
    </section>
  )
}

function Named(props: { name: string; picture?: ReactNode; children: ReactNode }) {
  const { name, picture, children } = props
  return (
    <li>
      {picture && <>{picture} </>}
      <b>
        <Typed>{name}</Typed>
      </b>
      : {children}
    </li>
  )
}

/** What residents want at a spot, and what was done with it. */
export function SpotFacts({ spot }: { spot: Spot }) {
  const words = useWords()
  const typed = (text: string) => text && <Typed>{text}</Typed>
  return (
    <Facts
      rows={[
        [words.wanted, typed(spot.wanted)],
        [words.hours, typed(spot.hours)],
        [words.host, typed(spot.host)],
        [words.done, typed(spot.done)],
      ]}
    />
  )
}
