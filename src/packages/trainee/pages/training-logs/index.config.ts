export default definePageConfig({ navigationBarTitleText: '研修日志' })
