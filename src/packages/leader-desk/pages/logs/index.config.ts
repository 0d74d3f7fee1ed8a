export default definePageConfig({ navigationBarTitleText: '坊员日志' })
