import { View } from '@tarojs/components'
export default function P() {
  return <View>登录</View>
}
