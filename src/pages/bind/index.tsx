import { View } from '@tarojs/components'
export default function P() {
  return <View>绑定身份</View>
}
