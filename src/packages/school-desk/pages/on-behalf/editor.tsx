import { View } from '@tarojs/components'
import type { SchoolId, SessionId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { onBehalfCopy as copy } from '../../../../copy/on-behalf'
import { ReasonField } from '../../../../parts/reason-field'
import { SessionChoice } from '../../../../parts/session-choice'
import { TickList } from '../../../../parts/tick-list'
import { useNow } from '../../../../platform/clock'
import { chosenFrom, enterable, missingFrom } from './on-behalf-form'
import { type Enterable, useEntering } from './use-on-behalf'

interface EditorProps extends Enterable {
  school: SchoolId
  schoolName: string
}

const DIRECTIONS = ['in', 'out'] as const

/** Which half-day, in or out, for whom, why. */
export function Editor({ school, schoolName, sessions, people }: EditorProps) {
  const now = useNow()
  const { form, change, deed } = useEntering(school)
  const open = enterable(sessions, form.direction, now)
  const chosen = chosenFrom(form, open)
  const missing = missingFrom(form, open)
  return (
    <>
      <View className="sub">{schoolName}</View>
      <Notice>{copy.intro}</Notice>
      <Segments
        label={copy.which}
        options={DIRECTIONS.map((value) => ({ value, text: copy.directions[value] }))}
        value={form.direction}
        onChange={(direction) => change({ direction })}
      />
      {open.length === 0 ? (
        <Empty icon="today" title={copy.none} text={copy.noneText} />
      ) : (
        <SessionChoice
          sessions={open}
          value={chosen?.id}
          now={now}
          onChange={(session) => change({ session })}
        />
      )}
      <TickList
        title={copy.people(form.people.length)}
        items={people.map(({ person, name, subject }) => ({
          key: person as string,
          title: name,
          note: subject ?? '',
        }))}
        ticked={form.people}
        onTick={(ticked) => change({ people: ticked })}
      />
      <Card className="stack">
        <ReasonField
          label={copy.why}
          usual={copy.usual}
          value={form.why}
          onChange={(why) => change({ why })}
        />
        <RefusalNotice refusal={deed.refusal} />
        {deed.outcome && <Notice tone="info">{copy.done(deed.outcome.recorded, deed.outcome.known)}</Notice>}
        <View className="sub">{missing ? copy.needs[missing] : copy.ready}</View>
        <Button
          block
          kind="primary"
          text={copy.submit(form.people.length)}
          disabled={missing !== undefined}
          busy={deed.busy}
          onPress={() => chosen && deed.run(chosen.id as SessionId)}
        />
      </Card>
    </>
  )
}
