export default definePageConfig({ navigationBarTitleText: '改要求' })
