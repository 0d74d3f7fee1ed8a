import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { formatHundredths } from '@/domain/shared'
import type { MyProgress } from '../../../../api/answers'
import { refresh } from '../../../../api/mine'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Segments } from '../../../../components/segments'
import { Tabs } from '../../../../components/tabs'
import { Waiting } from '../../../../components/waiting'
import { creditCopy } from '../../../../copy/credit'
import { MissingList } from './missing-list'
import { ScanDock } from './scan-dock'
import { type Credit, type CreditState, creditAs, type Role, useCredit } from './use-credit'
import { Why } from './why'
import './credit.scss'

export default function CreditPage() {
  const credit = useCredit()
  useDidShow(() => void refresh())
  const dock = credit.state === 'ready' ? <ScanDock credit={credit.credit} /> : undefined
  return (
    <Page title={creditCopy.title} dock={dock}>
      <ForBound>{() => <Content credit={credit} />}</ForBound>
    </Page>
  )
}

function Content({ credit }: { credit: CreditState }) {
  switch (credit.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={credit} />
    case 'guest':
      return <Empty icon="award" title={creditCopy.guest.title} text={creditCopy.guest.text} />
    case 'ready':
      return <Explained credit={credit.credit} />
  }
}

type View = 'why' | 'missing'

function Explained({ credit: own }: { credit: Credit }) {
  const [view, setView] = useState<View>('why')
  const [role, setRole] = useState<Role>('trainee')
  const credit = creditAs(own, role)
  const words = tabWords(credit.progress)
  return (
    <>
      <ShownSince at={credit.asOf} />
      {own.standings.length > 0 && (
        <Segments
          small
          label={creditCopy.roleLabel}
          value={role}
          options={(['trainee', ...own.standings.map((one) => one.role)] as const).map((value) => ({
            value,
            text: creditCopy.roles[value],
          }))}
          onChange={setRole}
        />
      )}
      <Tabs
        label={creditCopy.title}
        value={view}
        tabs={[
          { value: 'why', text: words.why },
          { value: 'missing', text: words.missing },
        ]}
        onChange={setView}
      />
      {view === 'why' ? <Why credit={credit} /> : <MissingList credit={credit} />}
    </>
  )
}

function tabWords({ headline }: MyProgress): Record<View, string> {
  const { tabs } = creditCopy
  if (headline.unit === 'none') return { why: tabs.whyPlain, missing: tabs.missingPlain }
  const lacks = (headline.needs ?? headline.outOf) - headline.has
  return {
    why: tabs.why(formatHundredths(headline.has)),
    missing: lacks > 0 ? tabs.missing(formatHundredths(lacks)) : tabs.full,
  }
}
