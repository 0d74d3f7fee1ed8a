import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { refusalText } from '../../../../copy/refusals'
import { usePrint } from './use-certificate'

/** A transcript can be had at any time, and says what it is not. */
export function TranscriptCard({ isSetUp }: { isSetUp: boolean }) {
  const print = usePrint('transcript')
  return (
    <View className="certificate">
      <View className="card-title">{copy.transcript}</View>
      <View className="certificate__text">{copy.transcriptText}</View>
      <RefusalNotice refusal={print.refusal} />
      {isSetUp ? (
        <Button
          block
          icon="download"
          text={copy.downloadTranscript}
          busy={print.busy}
          onPress={() => print.run({})}
        />
      ) : (
        <Notice>{refusalText({ code: 'CERTIFICATES_NOT_SET_UP', facts: {} }).title}</Notice>
      )}
    </View>
  )
}
