import { View } from '@tarojs/components'
export default function P() {
  return <View>研修</View>
}
