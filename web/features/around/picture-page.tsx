import type { AreaNote, AreaPicture } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { RadioGroup, Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhotoField } from '../../ui/photo-field'
import { TextArea, TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { AREA_PARTS, type AroundView, LIMITS } from './around-address'
import { NoteMap, squareAt, squaresOf } from './note-map'
import { Saved } from './saved'
import { useWords } from './words'

/** The area in words: who the wijk is, how it breathes, what holds it together. */
export function PicturePage(props: { base: string; picture: AreaPicture; view: AroundView }) {
  const { base, picture, view } = props
  const words = useWords()
  const page = `${base}/gebiedsbeeld`
  const dots = AREA_PARTS.flatMap((part) =>
    picture.notes.filter((note) => note.part === part && note.spot),
  )
  const isNew = view.chosen === 'nieuw'
  const chosen = picture.notes.find(({ id }) => id === view.chosen)
  return (
    <Page title={words.picture.title(picture.project.name)} lead={words.picture.lead}>
      <Saved text={view.isSaved && words.saved} />
      {picture.mayWork && !isNew && !chosen && (
        <p className="screen">
          <ButtonLink look="primary-action" href={`${page}?kies=nieuw#keuze`}>
            {words.picture.add}
          </ButtonLink>
        </p>
      )}
      {picture.mayWork && (isNew || chosen) && (
        <section className="card flow screen" id="keuze" tabIndex={-1}>
          <SectionHeading>{chosen ? words.change : words.picture.add}</SectionHeading>
          <NoteForm key={chosen?.id} note={chosen} areas={picture.areas} />
          {chosen && <NotePhotoForm base={base} note={chosen} />}
        </section>
      )}
      {dots.length > 0 && !isNew && !chosen && <NoteMap areas={picture.areas} dots={dots} />}
      {AREA_PARTS.map((part) => {
        const notes = picture.notes.filter((note) => note.part === part)
        return (
          <section key={part} className="flow" id={part}>
            <SectionHeading>{words.picture.parts[part]}</SectionHeading>
            <p className="quiet">{words.picture.hints[part]}</p>
            {notes.length === 0 && <p>{words.picture.none}</p>}
            {notes.map((note) => (
              <Note
                key={note.id}
                note={note}
                number={dots.indexOf(note) + 1}
                picture={picture}
                base={base}
              />
            ))}
          </section>
        )
      })}
      <p>
        <LocalLink href={`${base}/gebied`}>{words.picture.figures}</LocalLink>
      </p>
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function Note(props: {
  note: AreaNote
  /** On the map; 0: not there. */
  number: number
  picture: AreaPicture
  base: string
}) {
  const { note, number, picture, base } = props
  const page = `${base}/gebiedsbeeld`
  const words = useWords()
  const { time } = useApp().messages
  const { id, text, source, place, by, noted } = note
  const start = text.slice(0, 40)
  return (
    <article className="card flow" id={id}>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never change places
        <p key={index}>
          <Typed>{line}</Typed>
        </p>
      ))}
      <NotePhoto base={base} note={note} />
      <p className="quiet small">
        {number > 0 && words.picture.onMap(number)}{' '}
        {place && <Typed>{words.picture.at(place)}</Typed>}{' '}
        {source && <Typed>{words.picture.from(source)}</Typed>}{' '}
        {words.picture.noted(
          by ?? words.picture.somebody,
          dateWords(time, noted.on, picture.asOf.on),
        )}
      </p>
      {picture.mayWork && (
        <div className="row screen">
          <LocalLink href={`${page}?kies=${id}#keuze`} aria-label={words.changeOf(start)}>
            {words.change}
          </LocalLink>
          <Form action="remove-note" className="row" hidden={{ note: id }} isFresh>
            <Button look="subtle" aria-label={words.removeOf(start)}>
              {words.remove}
            </Button>
          </Form>
        </div>
      )}
    </article>
  )
}

function NotePhoto({ base, note }: { base: string; note: AreaNote }) {
  const words = useWords()
  if (!note.photo) return null
  const alt = words.picture.photoOf(note.text.slice(0, 80))
  return <img className="photo" src={`${base}/foto/${note.photo}`} alt={alt} loading="lazy" />
}

function NotePhotoForm({ base, note }: { base: string; note: AreaNote }) {
  const words = useWords()
  const hidden = { note: note.id, revision: note.revision }
  return (
    <div className="flow">
      <h3 className="utrecht-heading-3">{words.picture.photo}</h3>
      <NotePhoto base={base} note={note} />
      {note.photo && (
        <Form action="remove-photo" hidden={hidden}>
          <p>
            <Button look="subtle">{words.picture.photoRemove}</Button>
          </p>
        </Form>
      )}
      <Form action="set-photo" hidden={hidden} hasFile>
        <PhotoField label={words.picture.photoFile} hint={words.picture.photoHint} />
        <p>
          <Button look="secondary-action">{words.picture.photoSet}</Button>
        </p>
      </Form>
    </div>
  )
}

function NoteForm({ note, areas }: { note: AreaNote | undefined; areas: AreaPicture['areas'] }) {
  const words = useWords()
  const squares = squaresOf(areas)
  const square = squareAt(squares, note?.spot ?? null)
  const { requestId } = useApp()
  const hidden = note ? { note: note.id, revision: note.revision } : { key: requestId }
  return (
    <Form action={note ? 'save-note' : 'add-note'} hidden={hidden}>
      <RadioGroup
        name="part"
        label={words.picture.part}
        defaultValue={note?.part ?? 'identity'}
        options={AREA_PARTS.map((part) => ({ value: part, label: words.picture.parts[part] }))}
      />
      <TextArea
        name="text"
        label={words.picture.text}
        hint={words.picture.textHint}
        maxLength={LIMITS.note}
        defaultValue={note?.text}
      />
      <TextField
        name="source"
        label={words.picture.source}
        hint={words.picture.sourceHint}
        maxLength={LIMITS.title}
        defaultValue={note?.source}
        optional
      />
      <TextField
        name="place"
        label={words.picture.place}
        maxLength={LIMITS.title}
        defaultValue={note?.place}
        optional
      />
      {squares.length > 0 && (
        <>
          <NoteMap areas={areas} dots={note?.spot ? [note] : []} />
          <Select
            name="spot"
            label={words.picture.square}
            hint={words.picture.squareHint}
            defaultValue={square && `${square.x} ${square.y}`}
            optional
            options={[
              { value: '', label: words.picture.noSquare },
              ...squares.map(({ name, x, y }) => ({ value: `${x} ${y}`, label: name })),
            ]}
          />
        </>
      )}
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
