import { View } from '@tarojs/components'
import type { PlanField } from '@/domain/programme'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { Dock } from '../../../../components/dock'
import { Field, TextArea } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { Pressable } from '../../../../components/pressable'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { planCopy as copy, planFieldName } from '../../../../copy/plan'
import { planProblem } from '../../../../copy/refusals/study'
import { open } from '../../../../platform/navigate'
import type { MyPlan } from '../../study/answers'
import { studyPages } from '../../study/paths'
import { type PlanWriting, usePlan } from './use-plan'

const MOST = 1000

export function PlanEditor({ mine, onClose }: { mine: MyPlan; onClose: () => void }) {
  const writing = usePlan(mine, onClose)
  const { problems, unsaved, deed } = writing
  const [first] = problems
  const number = (mine.versions[0]?.number ?? 0) + 1
  const note = unsaved ? copy.unsaved : first ? `${planProblem(first)}。${copy.saved}` : copy.saved
  const dock = (
    <Dock note={note}>
      <Button text={copy.cancel} onPress={onClose} />
      <Button
        kind="primary"
        text={number > 1 ? copy.submitNext(number) : copy.submit}
        disabled={problems.length > 0}
        busy={deed.busy}
        onPress={() => deed.run()}
      />
    </Dock>
  )
  return (
    <Page title={number > 1 ? copy.revise : copy.write} dock={dock}>
      <RefusalNotice refusal={deed.refusal} />
      {mine.fieldsInferred && <Notice>{copy.inferred}</Notice>}
      {!mine.hasTested && (
        <Pressable role="link" onPress={() => open(studyPages.selfTest)}>
          <Notice tone="info">{copy.testFirst}</Notice>
        </Pressable>
      )}
      {mine.fields.map((field) =>
        field === 'points' ? (
          <Points key={field} mine={mine} writing={writing} />
        ) : (
          <TextField key={field} field={field} writing={writing} />
        ),
      )}
    </Page>
  )
}

function TextField({ field, writing }: { field: Exclude<PlanField, 'points'>; writing: PlanWriting }) {
  const name = planFieldName(field)
  return (
    <Field label={name} hint={copy.hint(field)}>
      <TextArea
        label={name}
        value={writing.draft.texts[field] ?? ''}
        maxLength={MOST}
        onChange={(text) => writing.write(field, text)}
      />
    </Field>
  )
}

function Points({ mine, writing }: { mine: MyPlan; writing: PlanWriting }) {
  if (mine.points.length === 0) return null
  const marks = (id: string, ofSchool: boolean) =>
    [ofSchool && copy.ofSchool, mine.suggested.includes(id) && copy.suggested].filter(Boolean).join('，')
  return (
    <Card flush label={planFieldName('points')}>
      <GroupHead title={planFieldName('points')}>
        <View className="sub">{copy.hint('points')}</View>
      </GroupHead>
      {mine.points.map(({ id, title, ofSchool }) => (
        <CheckRow
          key={id}
          title={id === title ? title : `${id} ${title}`}
          note={marks(id, ofSchool)}
          checked={writing.draft.points.includes(id)}
          onChange={(on) => writing.choose(id, on)}
        />
      ))}
    </Card>
  )
}
