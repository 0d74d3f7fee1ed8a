import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import './facts.scss'

/** Name and value in two columns. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <View className="facts">
      {facts.map((fact) => (
        <Fragment key={fact.name}>
          <View className="facts__name">{fact.name}</View>
          <View className="facts__value">{fact.value}</View>
        </Fragment>
      ))}
    </View>
  )
}

/** A grey line behind a small icon: when, where. */
export function Line({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <View className="line">
      <Icon name={icon} size={20} className="line__icon" />
      <View>{children}</View>
    </View>
  )
}
