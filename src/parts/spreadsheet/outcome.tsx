import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../components/card'
import { Icon, type IconName } from '../../components/icon'
import './spreadsheet.scss'

interface OutcomeProps {
  icon: IconName
  tone: 'is-ok' | 'sub'
  title: string
  children: ReactNode
}

/** What became of a sheet. */
export function Outcome({ icon, tone, title, children }: OutcomeProps) {
  return (
    <Card className="sheet-outcome">
      <Icon name={icon} size={64} className={tone} />
      <View className="sheet-outcome__title" role="heading" aria-level={2}>
        {title}
      </View>
      {children}
    </Card>
  )
}
