export default definePageConfig({ navigationBarTitleText: '本校资源库' })
