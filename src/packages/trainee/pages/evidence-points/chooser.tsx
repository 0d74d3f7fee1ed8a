import { View } from '@tarojs/components'
import { TITLE } from '@/domain/evidence'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { Dock } from '../../../../components/dock'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { taskProblem } from '../../../../copy/evidence-problems'
import { AssumptionLines } from '../../../../parts/assumption-lines'
import { type ChoosingStart, useChoosing } from './use-points'
import { type PointGroup, pointGroups } from './view'

export function Chooser({ start }: { start: ChoosingStart }) {
  const choosing = useChoosing(start)
  const { title, chosen, problems, busy, refusal, write, toggle, save } = choosing
  const [problem] = problems
  const note = problem ? taskProblem(problem, ({ point }) => point) : copy.chosen(chosen.length)
  const isReady = problems.length === 0 && chosen.length > 0 && title.trim().length >= TITLE.fewest
  const { themeMustBeFocusPoint, school } = start.points
  const noPoints = themeMustBeFocusPoint && school.chosen.length + school.own.length === 0
  const dock = (
    <Dock note={note}>
      <Button
        kind="primary"
        text={start.version === 0 ? copy.toMaterials : copy.save}
        disabled={!isReady}
        busy={busy}
        onPress={save}
      />
    </Dock>
  )
  return (
    <Page title={copy.choose} dock={dock}>
      <RefusalNotice refusal={refusal} />
      <Field label={copy.lesson} hint={copy.lessonHint}>
        <TextInput label={copy.lesson} value={title} maxLength={TITLE.most} onChange={write} />
      </Field>
      <AssumptionLines assumptions={start.points.assumptions} />
      {themeMustBeFocusPoint && <View className="sub">{copy.themeFirst}</View>}
      {noPoints && <Notice tone="warn">{copy.noSchoolPoints}</Notice>}
      {pointGroups(start.points, start.key).map((group) => (
        <Group key={group.title} group={group} chosen={chosen} onToggle={toggle} />
      ))}
    </Page>
  )
}

interface GroupProps {
  group: PointGroup
  chosen: readonly string[]
  onToggle: (point: string, checked: boolean) => void
}

function Group({ group: { title, lines }, chosen, onToggle }: GroupProps) {
  return (
    <Card flush label={title}>
      <GroupHead title={title} />
      {lines.map(({ point, title: name, note, isElsewhere }) =>
        isElsewhere ? (
          <Row key={point} icon="lock" title={name} note={note} />
        ) : (
          <CheckRow
            key={point}
            title={name}
            note={note}
            checked={chosen.includes(point)}
            onChange={(checked) => onToggle(point, checked)}
          />
        ),
      )}
    </Card>
  )
}
