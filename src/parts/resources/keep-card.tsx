import { View } from '@tarojs/components'
import { api } from '../../api/client'
import { useDeed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { RefusalNotice } from '../../components/refusal-notice'
import { Mini } from '../../components/tag'
import { libraryDeskCopy as copy } from '../../copy/library'
import { toneOf } from './tone'

/** Certified work can go into the school's library; its author is asked first. */
export function KeepCard({ attempt }: { attempt: string }) {
  const ask = useDeed(() => api.library.askAuthor.mutate({ attempt }), ['library.listResources'])
  return (
    <Card className="stack">
      <View>{copy.keepText}</View>
      <RefusalNotice refusal={ask.refusal} />
      {ask.outcome ? (
        <>
          <Mini tone={toneOf(ask.outcome.state)} text={copy.states[ask.outcome.state]} />
          <View className="sub">{copy.asked}</View>
        </>
      ) : (
        <Button block icon="award" text={copy.keep} busy={ask.busy} onPress={() => ask.run(undefined)} />
      )}
    </Card>
  )
}
