import { View } from '@tarojs/components'
export default function P() {
  return <View>输入口令</View>
}
