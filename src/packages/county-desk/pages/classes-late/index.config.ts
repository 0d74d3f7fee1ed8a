export default definePageConfig({ navigationBarTitleText: '后来的老师' })
