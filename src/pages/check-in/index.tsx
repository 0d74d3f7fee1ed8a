import { View } from '@tarojs/components'
export default function P() {
  return <View>签到</View>
}
