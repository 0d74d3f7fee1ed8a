import { View } from '@tarojs/components'
import type { FocusPoint } from '@/domain/programme'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { schoolCopy } from '../../../../copy/schools'
import { pointsFor } from './form'
import type { SchoolEditing } from './use-school'

/** Focus points 关注要点 of the county's programme, in the order in which they are chosen: the first is the school's theme. */
export function FocusFields({ editing, points }: { editing: SchoolEditing; points: readonly FocusPoint[] }) {
  const { form, change } = editing
  const chosen = form.focusPoints
  const place = (id: string): string | undefined => {
    const index = chosen.indexOf(id)
    if (index < 0) return undefined
    return index === 0 ? schoolCopy.theme : schoolCopy.nth(index + 1)
  }
  const choose = (id: string, checked: boolean) =>
    change({ focusPoints: checked ? [...chosen, id] : chosen.filter((other) => other !== id) })
  return (
    <Card flush label={schoolCopy.focus}>
      <GroupHead title={schoolCopy.focus} />
      <View className="school-form__hint sub">{schoolCopy.focusHint}</View>
      {pointsFor(points, form).map(({ id, title }) => {
        const note = place(id)
        return (
          <CheckRow
            key={id}
            title={`${id} ${title}`}
            {...(note !== undefined && { note })}
            checked={note !== undefined}
            onChange={(checked) => choose(id, checked)}
          />
        )
      })}
    </Card>
  )
}
