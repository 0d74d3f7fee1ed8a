import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { shellCopy } from '../../copy/shell'
import { Button } from '../button'
import { Card } from '../card'
import './loading.scss'

/** Sooner than this a placeholder only flickers. */
const SHOW_AFTER_MS = 300
/** Later than this silence is no longer polite. */
const SLOW_AFTER_MS = 8000

export interface LoadingProps {
  /** how many cards to hint at */
  cards?: number
  onRetry?: (() => void) | undefined
}

/** Nothing for 0.3 s, then grey shapes, after 8 s a sentence and a way out. */
export function Loading({ cards = 2, onRetry }: LoadingProps) {
  const phase = useWaitingPhase()
  if (phase === 'silent') return null
  return (
    <View className="stack" aria-busy="true" aria-label={shellCopy.loading} role="status">
      {Array.from({ length: cards }, (_, card) => `card-${card}`).map((key) => (
        <Card key={key}>
          <View className="skeleton skeleton--title" />
          <View className="skeleton" />
          <View className="skeleton skeleton--short" />
        </Card>
      ))}
      {phase === 'slow' && (
        <Card className="loading__slow">
          <View>{shellCopy.slow}</View>
          {onRetry && <Button icon="again" text={shellCopy.retry} onPress={onRetry} />}
        </Card>
      )}
    </View>
  )
}

function useWaitingPhase(): 'silent' | 'shown' | 'slow' {
  const [phase, setPhase] = useState<'silent' | 'shown' | 'slow'>('silent')
  useEffect(() => {
    const shown = setTimeout(() => setPhase('shown'), SHOW_AFTER_MS)
    const slow = setTimeout(() => setPhase('slow'), SLOW_AFTER_MS)
    return () => {
      clearTimeout(shown)
      clearTimeout(slow)
    }
  }, [])
  return phase
}
