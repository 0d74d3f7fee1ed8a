import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import type { Refusal } from '../../../../api/refused'
import { Card } from '../../../../components/card'
import { Field } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Tag } from '../../../../components/tag'
import { requestCopy as copy } from '../../../../copy/requests'
import { ReasonField } from '../../../../parts/reason-field'
import { SessionChoice } from '../../../../parts/session-choice'
import type { Appealable } from '../../requests/candidates'
import { type AppealForm, chosenFrom, directionOf } from './appeal-form'
import { PictureField } from './picture-field'

interface AppealEditorProps {
  open: readonly Appealable[]
  now: Instant
  form: AppealForm
  change: (change: Partial<AppealForm>) => void
  removePicture: () => void
  refusal: Refusal | undefined
}

/** Which half-day, what is missing, why, and a picture that shows it. */
export function AppealEditor({ open, now, form, change, removePicture, refusal }: AppealEditorProps) {
  const chosen = chosenFrom(form, open)
  return (
    <>
      <View className="sub">{copy.appealIntro}</View>
      <SessionChoice
        sessions={open.map(({ session }) => session)}
        value={chosen?.session.id}
        now={now}
        note={({ id }) => copy.missing(open.find(({ session }) => session.id === id)?.directions ?? [])}
        onChange={(session) => change({ session })}
      />
      <Card className="stack">
        {chosen && chosen.directions.length > 1 && (
          <Field label={copy.whichDirection}>
            <Segments
              label={copy.whichDirection}
              options={chosen.directions.map((value) => ({ value, text: copy.directions[value] }))}
              value={directionOf(form, chosen)}
              onChange={(direction) => change({ direction })}
            />
          </Field>
        )}
        <ReasonField
          label={copy.appealWhy}
          usual={copy.appealUsual}
          value={form.why}
          onChange={(why) => change({ why })}
        />
        <PictureField
          picture={form.picture}
          onPick={(picture) => change({ picture })}
          onRemove={removePicture}
        />
        <RefusalNotice refusal={refusal} />
      </Card>
      <View className="between">
        <Tag tone="due" text={copy.inferred} />
        <View className="sub">{copy.inferredNote}</View>
      </View>
    </>
  )
}
