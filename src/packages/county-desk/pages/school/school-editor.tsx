import { View } from '@tarojs/components'
import type { FocusPoint } from '@/domain/programme'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { schoolCopy } from '../../../../copy/schools'
import { BasicFields } from './basic-fields'
import { FocusFields } from './focus-fields'
import type { SchoolForm } from './form'
import { LocationFields } from './location-fields'
import { useSchoolForm } from './use-school'
import './school.scss'

interface SchoolEditorProps {
  isNew: boolean
  form: SchoolForm
  points: readonly FocusPoint[]
}

export function SchoolEditor({ isNew, form: start, points }: SchoolEditorProps) {
  const editing = useSchoolForm(start, isNew)
  const { busy, refusal, save } = editing
  const button = <Button kind="primary" text={schoolCopy.save} busy={busy} onPress={save} />
  return (
    <Page desk title={isNew ? schoolCopy.newTitle : start.name} actions={button} dock={<Dock>{button}</Dock>}>
      <RefusalNotice refusal={refusal} />
      <View className="school-form">
        <Card>
          <BasicFields editing={editing} isNew={isNew} />
        </Card>
        <View className="stack school-form__side">
          <Card>
            <LocationFields editing={editing} />
          </Card>
          {points.length > 0 && <FocusFields editing={editing} points={points} />}
        </View>
      </View>
    </Page>
  )
}
