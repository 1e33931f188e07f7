import type { OwnPart } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhotoField } from '../../ui/photo-field'
import { TextField } from '../../ui/text-field'
import { Portrait } from './portrait'
import { LIMITS } from './story-address'
import { useWords } from './words'

/** One's own name on the story: whoever works on a project, and a wijkverbinder, says it for themselves. */
export function NamePage(props: { tenant: string; base: string; part: OwnPart; isSaved: boolean }) {
  const { tenant, base, part, isSaved } = props
  const { desk: words, roles } = useWords()
  const { formResult } = useApp()
  const { project, isShown, photo } = part
  return (
    <Page title={words.nameTitle(project.name)} lead={words.nameLead(roles[part.role])}>
      {isSaved && !formResult && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      <section className="card flow">
        <SectionHeading>
          <Typed>{part.name}</Typed>
        </SectionHeading>
        <p>{isShown ? words.nameIsShown : words.nameIsNot}</p>
        <Form action="show-name">
          <p>
            {words.myName(part.name)} {words.myNameText}
          </p>
          <TextField
            name="function"
            label={words.function}
            hint={words.functionHint}
            maxLength={LIMITS.function}
            defaultValue={part.function}
            optional
          />
          <p>
            <Button look={isShown ? 'secondary-action' : 'primary-action'}>
              {isShown ? words.changeName : words.showName}
            </Button>
          </p>
        </Form>
        {isShown && (
          <Form action="hide-name">
            <p>
              <Button look="subtle">{words.hideName}</Button>
            </p>
          </Form>
        )}
      </section>
      {isShown && (
        <section className="card flow" id="foto">
          <SectionHeading>{words.photoTitle}</SectionHeading>
          <p>{words.photoText}</p>
          {photo && (
            <>
              <p>
                <Portrait tenant={tenant} project={project.id} file={photo} name={part.name} />
              </p>
              <Form action="remove-photo">
                <p>
                  <Button look="subtle">{words.photoRemove}</Button>
                </p>
              </Form>
            </>
          )}
          <Form action="set-photo" hasFile>
            <PhotoField label={words.photoFile} hint={words.photoHint} />
            <p>
              <Button look="secondary-action">{words.photoSet}</Button>
            </p>
          </Form>
        </section>
      )}
      {part.isPublished && (
        <p>
          <LocalLink href={`/${tenant}/projecten/${project.id}`}>{words.publicPage}</LocalLink>
        </p>
      )}
      <p className="screen">
        {part.mayRead ? (
          <LocalLink href={base}>{words.back}</LocalLink>
        ) : (
          <LocalLink href={`/${tenant}/beheer/projecten`}>{words.backToList}</LocalLink>
        )}
      </p>
    </Page>
  )
}
