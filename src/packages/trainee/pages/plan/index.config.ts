export default definePageConfig({ navigationBarTitleText: '个人研修计划' })
