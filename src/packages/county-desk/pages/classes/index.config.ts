export default definePageConfig({ navigationBarTitleText: '分班' })
