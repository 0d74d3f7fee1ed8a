import { View } from '@tarojs/components'
import { Button } from '../../../../../components/button'
import { Notice } from '../../../../../components/notice'
import { RefusalNotice } from '../../../../../components/refusal-notice'
import { saveCollectionsCopy as copy } from '../../../../../copy/save-collections'
import { ProgressCard } from './progress-card'
import { SavedCard } from './saved-card'
import type { Saving } from './use-saving'
import './saving.scss'

/** How far a saving is, and what came of it; nothing before the first. */
export function SavingCard({ saving: { state, again, cancel, close } }: { saving: Saving }) {
  switch (state.state) {
    case 'idle':
      return null
    case 'saving':
      return <ProgressCard folder={state.folder} progress={state.progress} onCancel={cancel} />
    case 'done':
      return <SavedCard folder={state.folder} saved={state.saved} onAgain={again} onClose={close} />
    case 'stopped':
      return (
        <Notice tone={state.why === 'person' ? 'plain' : 'warn'}>
          <View className="strong">{copy.stopped[state.why].title}</View>
          <View>{copy.stopped[state.why].next}</View>
          <View className="saving__deeds">
            {state.why !== 'closed' && <Button small icon="again" text={copy.again} onPress={again} />}
            <Button small text={copy.close} onPress={close} />
          </View>
        </Notice>
      )
    case 'refused':
      return <RefusalNotice refusal={state.refusal} onRetry={again} />
  }
}
