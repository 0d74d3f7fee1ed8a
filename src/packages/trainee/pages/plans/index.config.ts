export default definePageConfig({ navigationBarTitleText: '研修计划' })
