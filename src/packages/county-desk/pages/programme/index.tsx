import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { refresh } from '../../../../api/mine'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { programmeCopy as copy } from '../../../../copy/programme-desk'
import { type ListedValue, useRules } from './use-rules'
import { ValueList } from './value-list'
import { ValueSheet } from './value-sheet'
import './programme.scss'

/** Every value of the county's programme with its source, and the way to propose another one. */
export default function ProgrammePage() {
  useDidShow(() => void refresh())
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Reading />}</ForBound>
    </Page>
  )
}

function Reading() {
  const rules = useRules()
  const [chosen, choose] = useState<ListedValue>()
  if (rules.state !== 'ready') return <Waiting reading={rules} />
  return (
    <>
      <ShownSince at={rules.asOf} />
      <ValueList rules={rules.value} onChoose={choose} />
      {chosen && <ValueSheet path={chosen.paths[0] ?? ''} onClose={() => choose(undefined)} />}
    </>
  )
}
