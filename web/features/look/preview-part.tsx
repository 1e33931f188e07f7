import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { SectionHeading } from '../../ui/heading'
import { useWords } from './words'

/** Real pages in the look that nobody has kept yet. */
export function PreviewPart(props: { tenant: string; place: string | null; draft: string }) {
  const { tenant, place, draft } = props
  const { locale } = useApp()
  const words = useWords()
  const pages = [
    { title: words.previewOf.front, path: `/${tenant}` },
    ...(place ? [{ title: words.previewOf.place, path: `/${tenant}/plekken/${place}` }] : []),
  ]
  return (
    <section className="flow" id="voorbeeld" tabIndex={-1} aria-labelledby="voorbeeld-titel">
      <SectionHeading id="voorbeeld-titel">{words.previewTitle}</SectionHeading>
      <p>{words.previewText}</p>
      <div className="previews">
        {pages.map(({ title, path }) => {
          const address = `${localisedPath(path, locale)}?uiterlijk=${draft}`
          return (
            <div key={path} className="flow">
              <h3>{title}</h3>
              {/* No script, no form, no window: it can only be looked at. */}
              <iframe className="preview" sandbox="allow-same-origin" src={address} title={title} />
              <p>
                <a
                  className="utrecht-link utrecht-link--html-a"
                  href={address}
                  target="_blank"
                  rel="noreferrer"
                >
                  {words.openLarge}
                  <span className="hidden"> ({title})</span>
                </a>
              </p>
            </div>
          )
        })}
      </div>
    </section>
  )
}
