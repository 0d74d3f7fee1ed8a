import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import { useNow } from '../../../../platform/clock'
import { replace } from '../../../../platform/navigate'
import { trainerPages } from '../../paths'
import type { MadeSession } from './use-session-edit'

interface MadeProps {
  title: string
  made: readonly MadeSession[]
  onAnother: () => void
}

/** The sessions that were made; each leads to its page. */
export function Made({ title, made, onAnother }: MadeProps) {
  const now = useNow()
  const buttons = (
    <>
      <Button text={copy.made.another} onPress={onAnother} />
      <Button kind="primary" text={copy.made.toList} onPress={() => replace(trainerPages.sessions)} />
    </>
  )
  return (
    <Page desk title={title} actions={buttons} dock={<Dock>{buttons}</Dock>}>
      <Notice tone="info" icon="ok">
        {copy.made.title(made.length)}。{copy.made.text}
      </Notice>
      <Card flush label={title}>
        {made.map(({ id, on, start, end }) => (
          <Row
            key={id}
            icon="today"
            title={copy.dayAndSpan(on, start, end, now)}
            onPress={() => replace(trainerPages.session(id))}
          />
        ))}
      </Card>
    </Page>
  )
}
