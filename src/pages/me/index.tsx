import { View } from '@tarojs/components'
export default function P() {
  return <View>我的</View>
}
