export default definePageConfig({ navigationBarTitleText: '本校教师' })
