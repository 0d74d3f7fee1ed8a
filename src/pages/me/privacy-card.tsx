import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { Sheet } from '../../components/sheet'
import { meCopy } from '../../copy/me'
import { shellCopy } from '../../copy/shell'

/** What is kept, who sees it, in plain words. */
export function PrivacyCard() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Card flush>
        <Row compact icon="shield" title={meCopy.privacy.title} onPress={() => setOpen(true)} />
      </Card>
      <Sheet open={open} title={meCopy.privacy.title} onClose={close}>
        {meCopy.privacy.text.map((line) => (
          <View key={line}>{line}</View>
        ))}
        <Button block text={shellCopy.done} onPress={close} />
      </Sheet>
    </>
  )
}
