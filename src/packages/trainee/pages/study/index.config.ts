export default definePageConfig({ navigationBarTitleText: '网络研修' })
