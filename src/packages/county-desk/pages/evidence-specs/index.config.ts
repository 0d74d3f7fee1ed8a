export default definePageConfig({ navigationBarTitleText: '能力点要求' })
