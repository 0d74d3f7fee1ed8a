export default definePageConfig({ navigationBarTitleText: '研讨' })
