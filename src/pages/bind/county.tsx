import { View } from '@tarojs/components'
import type { CountyId } from '@/domain/shared'
import { Field } from '../../components/field'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { bindCopy } from '../../copy/bind'
import type { Binding } from './use-bind'

/** Several counties share one installation: the roster of which one? */
export function County({ binding: { counties, county, chooseCounty } }: { binding: Binding }) {
  return (
    <Field label={bindCopy.county}>
      <View className="bind-counties" role="radiogroup" aria-label={bindCopy.county}>
        {counties.map(({ id, name }) => {
          const isChosen = id === county
          return (
            <Pressable
              key={id}
              role="radio"
              checked={isChosen}
              className={`bind-counties__one ${isChosen ? 'strong is-accent' : ''}`}
              onPress={() => chooseCounty(id as CountyId)}
            >
              <Icon name={isChosen ? 'ok' : 'open'} />
              <View>{name}</View>
            </Pressable>
          )
        })}
      </View>
    </Field>
  )
}
