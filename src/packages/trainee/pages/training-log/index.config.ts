export default definePageConfig({ navigationBarTitleText: '写研修日志' })
