import { View } from '@tarojs/components'
import type { SchoolId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Mini } from '../../../../components/tag'
import { Waiting } from '../../../../components/waiting'
import { scopeCopy as copy } from '../../../../copy/study-scope'
import { TickList } from '../../../../parts/tick-list'
import { type ScopeEditing, useScope } from './use-scope'
import './study-scope.scss'

export function Scope({ school }: { school: SchoolId }) {
  const { reading, ...editing } = useScope(school)
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { courses } = reading.value
  if (courses.length === 0) return <Empty icon="learning" title={copy.none} text={copy.noneText} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      <View>{copy.intro}</View>
      <View className="sub">{copy.source}</View>
      <TickList
        title={copy.choose}
        words={{ search: copy.search, nobody: copy.notFound }}
        items={courses.map(({ id, title, themes, kind }) => ({
          key: id,
          title,
          note: [themes.join('，'), copy.content[kind]].filter(Boolean).join('，'),
        }))}
        ticked={editing.chosen}
        onTick={editing.choose}
      >
        <Button
          small
          text={editing.chosen.length === courses.length ? copy.clear : copy.all}
          onPress={() =>
            editing.choose(editing.chosen.length === courses.length ? [] : courses.map(({ id }) => id))
          }
        />
      </TickList>
      <SaveCard editing={editing} of={courses.length} />
    </>
  )
}

function SaveCard({ editing, of }: { editing: ScopeEditing; of: number }) {
  const { chosen, changed, deed, save } = editing
  const why = chosen.length === 0 ? copy.least : changed ? undefined : copy.unchanged
  return (
    <Card className="stack scope-save">
      <View className="between">
        <View className="strong">{copy.chosen(chosen.length, of)}</View>
        {deed.outcome && !changed ? (
          <Mini tone="ok" text={copy.saved} />
        ) : (
          <View className="sub">{why ?? ''}</View>
        )}
      </View>
      <RefusalNotice refusal={deed.refusal} />
      <Button
        block
        kind="primary"
        text={copy.save}
        busy={deed.busy}
        disabled={why !== undefined}
        onPress={save}
      />
    </Card>
  )
}
