export default definePageConfig({ navigationBarTitleText: '县资源库' })
