import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Deed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { specCopy as copy } from '../../../../copy/evidence-spec'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import type { SpecReading } from './use-spec'

interface RestoreCardProps {
  reading: SpecReading
  restore: Deed<string, unknown>
}

/** Back to what the programme says, where the county says something else now. */
export function RestoreCard({ reading: { isStandard, standard }, restore }: RestoreCardProps) {
  const [asking, setAsking] = useState(false)
  if (isStandard) return null
  const items = standard.items.map(({ title }) => title).join('、')
  return (
    <Card className="stack">
      <View>{copy.standardIs(items)}</View>
      <Button block icon="again" text={copy.restore} onPress={() => setAsking(true)} />
      {asking && (
        <ReasonSheet
          title={copy.restore}
          text={copy.restoreText}
          label={copy.why}
          usual={copy.usualForRestoring}
          verb={copy.restore}
          busy={restore.busy}
          onSend={restore.run}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
}
