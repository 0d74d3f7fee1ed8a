export default definePageConfig({ navigationBarTitleText: '网络课程' })
