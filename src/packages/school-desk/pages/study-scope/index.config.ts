export default definePageConfig({ navigationBarTitleText: '课程范围' })
