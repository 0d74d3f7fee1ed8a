import { useDidShow } from '@tarojs/taro'
import type { BoundMe } from '../../../../api/answers'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Segments } from '../../../../components/segments'
import { Tabs } from '../../../../components/tabs'
import { Waiting } from '../../../../components/waiting'
import { trainerSessionsCopy as copy } from '../../../../copy/trainer-sessions'
import { open } from '../../../../platform/navigate'
import { trainerPages } from '../../paths'
import { SessionTable } from './session-table'
import { useSessions } from './use-sessions'
import { scopesOf } from './view'

/** The trainings that somebody runs, or all of the county's for its office. */
export default function SessionsPage() {
  useDidShow(() => void refresh())
  const button = (
    <Button kind="primary" icon="add" text={copy.plan} onPress={() => open(trainerPages.newSession)} />
  )
  return (
    <Page desk title={copy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <ForBound>{(me) => <Content me={me} />}</ForBound>
    </Page>
  )
}

function Content({ me }: { me: BoundMe }) {
  const scopes = scopesOf(me)
  const list = useSessions(scopes)
  return (
    <>
      <ShownSince at={list.reading.state === 'ready' ? list.reading.asOf : undefined} />
      {scopes.length > 1 && (
        <Segments
          small
          label={copy.whose}
          options={scopes.map((value) => ({ value, text: copy.scopes[value] }))}
          value={list.scope}
          onChange={list.chooseScope}
        />
      )}
      <Tabs
        label={copy.title}
        tabs={[
          { value: 'coming', text: copy.coming },
          { value: 'past', text: copy.past },
        ]}
        value={list.when}
        onChange={list.chooseWhen}
      />
      <Sessions list={list} />
    </>
  )
}

function Sessions({ list }: { list: ReturnType<typeof useSessions> }) {
  const { reading, when, now } = list
  switch (reading.state) {
    case 'loading':
    case 'failed':
      return <Waiting cards={1} reading={reading} />
    case 'ready':
      if (reading.rows.length === 0) return <Empty icon="projector" {...copy.empty[when]} />
      return (
        <>
          <SessionTable sessions={reading.rows} now={now} />
          {reading.more && <Button block text={copy.more[when]} onPress={reading.more} />}
        </>
      )
  }
}
