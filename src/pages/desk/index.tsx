import { View } from '@tarojs/components'
export default function P() {
  return <View>工作台</View>
}
